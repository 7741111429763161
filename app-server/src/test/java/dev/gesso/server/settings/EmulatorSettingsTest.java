package dev.gesso.server.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gesso.adapter.http.FetchPolicy;
import dev.gesso.core.settings.SettingsException;
import dev.gesso.core.settings.SettingsLayer;
import dev.gesso.server.emulator.FaultPlan;
import dev.gesso.server.emulator.FaultRule;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is fetched, and what goes wrong on purpose. */
final class EmulatorSettingsTest {

    private static ServerSettings read(String... keysAndValues) {
        SequencedMap<String, String> values = new LinkedHashMap<>();
        for (int index = 0; index < keysAndValues.length; index += 2) {
            values.put(keysAndValues[index], keysAndValues[index + 1]);
        }
        return Reading.of(List.of(SettingsLayer.ofFile("test", values))).settings();
    }

    @Test
    void fetchesNothingUnlessItIsTold() {
        assertThat(read("server.fetch-hosts", "a.example").fetching()).isEmpty();
    }

    @Test
    void fetchesFromThePortsAndHostsThatAreNamed() {
        ServerSettings settings = read(
                "server.fetch-images", "true", "server.fetch-ports", "443, 8443", "server.fetch-hosts", "A.example");
        FetchPolicy policy = settings.fetching().orElseThrow();
        assertThat(policy.ports()).containsExactlyInAnyOrder(443, 8443);
        assertThat(policy.hosts()).containsExactly("a.example");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "65536", "443;80", "https"})
    void fetchesFromNoPortThatThereIsNot(String ports) {
        assertThatThrownBy(() -> read("server.fetch-ports", ports))
                .isInstanceOf(SettingsException.class)
                .hasMessageContaining("server.fetch-ports must be ports from 1 to 65535");
    }

    @Test
    void readsFaultsWithConditions() {
        FaultPlan faults = read("server.fault.rules", "429 when prompt=dog,500 when call=3")
                .faults();
        assertThat(faults.rules()).extracting(FaultRule::fault).containsExactly("429", "500");
    }
}
