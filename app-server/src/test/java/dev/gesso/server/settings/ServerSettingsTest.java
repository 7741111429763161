package dev.gesso.server.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gesso.adapter.catalog.CatalogSettings;
import dev.gesso.adapter.http.EngineKind;
import dev.gesso.adapter.http.EngineSettings;
import dev.gesso.adapter.http.KeyPlace;
import dev.gesso.adapter.storage.StorageSettings;
import dev.gesso.core.settings.SettingsException;
import dev.gesso.core.settings.SettingsLayer;
import dev.gesso.core.settings.SettingsSource;
import dev.gesso.server.emulator.FaultPlan;
import dev.gesso.server.emulator.Latency;
import dev.gesso.server.web.Tls;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class ServerSettingsTest {

    private static ServerSettings read(String... keysAndValues) {
        SequencedMap<String, String> values = new LinkedHashMap<>();
        for (int index = 0; index < keysAndValues.length; index += 2) {
            values.put(keysAndValues[index], keysAndValues[index + 1]);
        }
        return ServerSettings.from(SettingsSource.of(List.of(SettingsLayer.ofFile("test", values)), KnownSettings.ALL));
    }

    @Test
    void needsNone() {
        assertThat(read())
                .isEqualTo(new ServerSettings(
                        "127.0.0.1",
                        4010,
                        List.of(),
                        List.of(),
                        false,
                        Optional.empty(),
                        4096,
                        false,
                        Duration.ofSeconds(10),
                        Optional.empty(),
                        new StorageSettings.InMemory(),
                        new CatalogSettings.Shipped(),
                        FaultPlan.NONE,
                        new Latency.Instantly(),
                        Optional.empty(),
                        Optional.empty()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.0.0.0", "192.168.1.2", "::", "gesso.example"})
    void listensForOthersOnlyWithKeysAndBehindTls(String host) {
        assertThatThrownBy(() -> read("server.host", host))
                .isInstanceOf(SettingsException.class)
                .hasMessageContaining("server.keys must be set")
                .hasMessageContaining("server.behind-proxy");
    }

    @Test
    void listensForOthersBehindAProxy() {
        String key = "0".repeat(64);
        assertThat(read("server.host", "0.0.0.0", "server.keys", key, "server.behind-proxy", "true")
                        .keys())
                .containsExactly(key);
    }

    @Test
    void takesNoKeyAsItIs() {
        assertThatThrownBy(() -> read("server.keys", "sk-secret"))
                .isInstanceOf(SettingsException.class)
                .hasMessageNotContaining("sk-secret");
    }

    @Test
    void hidesThePasswordOfTheKeyStore() {
        assertThat(new Tls(Path.of("a.p12"), "secret").toString()).doesNotContain("secret");
    }

    @ParameterizedTest
    @CsvSource({
        "server.port, 70000",
        "server.port, x",
        "server.in-flight, 0",
        "server.links, maybe",
        "server.latency, soon",
        "server.fault.share, 2"
    })
    void refusesWhatMakesNoSense(String key, String value) {
        assertThatThrownBy(() -> read(key, value))
                .isInstanceOf(SettingsException.class)
                .hasMessageContaining(key);
    }

    @Test
    void handsCallsToAnEngineOverHttp() {
        assertThat(read("engine", "openai").upstream())
                .contains(EngineSettings.of(
                        "openai",
                        new EngineKind.OpenAi(),
                        "https://api.openai.com/v1",
                        new KeyPlace.Variable("OPENAI_API_KEY")));
    }

    @Test
    void asksWhereAnEngineIs() {
        assertThatThrownBy(() -> read("engine", "sdcpp")).hasMessageContaining("server.upstream.url is missing");
    }

    @Test
    void takesNoUpstreamKeyAsItIs() {
        assertThatThrownBy(() -> read("engine", "openai", "server.upstream.key", "sk-secret"))
                .isInstanceOf(SettingsException.class)
                .hasMessageNotContaining("sk-secret");
    }

    @Test
    void passesOverVariablesOfTheCommandLine() {
        Map<String, String> variables = Map.of("GESSO_PREVIEW", "none", "GESSO_MODEL", "m", "GESSO_SERVER_PORTS", "1");
        assertThat(KnownSettings.environment(variables).values()).containsOnlyKeys("GESSO_MODEL", "GESSO_SERVER_PORTS");
    }
}
