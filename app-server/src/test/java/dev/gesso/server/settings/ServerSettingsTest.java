package dev.gesso.server.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gesso.adapter.catalog.CatalogSettings;
import dev.gesso.adapter.storage.KeepSettings;
import dev.gesso.adapter.storage.StorageSettings;
import dev.gesso.core.settings.SettingsException;
import dev.gesso.core.settings.SettingsLayer;
import dev.gesso.server.emulator.FaultPlan;
import dev.gesso.server.emulator.Latency;
import dev.gesso.server.gate.NamedKey;
import dev.gesso.server.picture.LinkSettings;
import dev.gesso.server.web.Tls;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class ServerSettingsTest {

    private static ServerSettings read(String... keysAndValues) {
        SequencedMap<String, String> values = new LinkedHashMap<>();
        for (int index = 0; index < keysAndValues.length; index += 2) {
            values.put(keysAndValues[index], keysAndValues[index + 1]);
        }
        return Reading.of(List.of(SettingsLayer.ofFile("test", values))).settings();
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
                        new LinkSettings(false, List.of(), Duration.ofMinutes(60), false),
                        Duration.ofSeconds(10),
                        Optional.empty(),
                        new StorageSettings.InMemory(),
                        KeepSettings.USUAL,
                        new CatalogSettings.Shipped(),
                        FaultPlan.NONE,
                        new Latency.Instantly(),
                        Optional.empty(),
                        false,
                        Optional.empty(),
                        EnginePlan.EMBEDDED));
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
                .containsExactly(new NamedKey("key-1", key));
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
    void signsLinksWithTheLinesOfAFile(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("secrets"), "a".repeat(32) + "\n\n" + "b".repeat(40) + "\n");
        assertThat(read("server.link-secrets", file.toString()).links().secrets())
                .containsExactly("a".repeat(32), "b".repeat(40));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "too-short-to-be-a-secret"})
    void signsLinksWithNothingThatCouldBeGuessed(String secrets, @TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("secrets"), secrets);
        assertThatThrownBy(() -> read("server.link-secrets", file.toString()))
                .isInstanceOf(SettingsException.class)
                .hasMessageContaining("openssl rand -hex 32")
                .hasMessageNotContaining("too-short");
    }

    @Test
    void writesPaidCallsDownBesideWhereverPicturesAreOnThisMachine(@TempDir Path folder) {
        assertThat(read("store", folder.resolve("otters").toString()).unknown())
                .hasValue(folder.resolve("otters-unknown"));
        assertThat(read("store", "s3://otters", "spool.folder", folder.toString())
                        .unknown())
                .get()
                .asString()
                .startsWith(folder.toString())
                .endsWith("-unknown");
    }

    @Test
    void namesKeysOfAListByTheirPlace() {
        assertThat(read("server.keys", "A".repeat(64) + ", " + "1".repeat(64)).keys())
                .containsExactly(new NamedKey("key-1", "a".repeat(64)), new NamedKey("key-2", "1".repeat(64)));
    }

    @Test
    void namesKeysAsItIsTold() {
        assertThat(read("server.keys.otter", "1".repeat(64), "server.keys.beaver-2", "2".repeat(64))
                        .keys())
                .containsExactly(new NamedKey("beaver-2", "2".repeat(64)), new NamedKey("otter", "1".repeat(64)));
    }

    @Test
    void takesNoNamedKeyAsItIs() {
        assertThatThrownBy(() -> read("server.keys.otter", "sk-secret"))
                .isInstanceOf(SettingsException.class)
                .hasMessageContaining("server.keys.otter must be the SHA-256 of a key")
                .hasMessageNotContaining("sk-secret");
    }

    @Test
    void refusesTwoNamesForOneKey() {
        String key = "1".repeat(64);
        assertThatThrownBy(() -> read("server.keys.otter", key, "server.keys.beaver", key))
                .hasMessageContaining("server.keys.otter: this is the key of beaver already");
    }

    @Test
    void refusesOneNameForTwoKeys() {
        assertThatThrownBy(() -> read("server.keys", "1".repeat(64), "server.keys.key-1", "2".repeat(64)))
                .hasMessageContaining("server.keys.key-1: the keys of server.keys are called so");
    }

    @Test
    void tellsAllProblemsAtOnce() {
        assertThatThrownBy(() -> read(
                        "server.port", "x",
                        "server.fault.kind", "nonsense",
                        "server.host", "0.0.0.0",
                        "engines.near.kind", "sdcpp"))
                .hasMessageContainingAll(
                        "server.port", "nonsense", "server.keys must be set", "engines.near.url is missing");
    }

    @Test
    void keepsOpenToAllWhatOthersCannotReachOnly() {
        ServerSettings started =
                read("server.host", "0.0.0.0", "server.keys", "1".repeat(64), "server.behind-proxy", "true");
        assertThatThrownBy(() -> read("server.host", "127.0.0.1").keeping(started))
                .hasMessageContainingAll("others can reach 0.0.0.0", "server.keys must be set");
    }

    @Test
    void holdsBackWhatCannotChangeInAServerThatRuns() {
        ServerSettings started = read();
        ServerSettings wanted = read("server.port", "1", "store", "pictures", "server.links", "true");
        assertThat(wanted.heldBack(started)).containsExactly("server.port", "store");
        assertThat(wanted.keeping(started)).isEqualTo(read("server.links", "true"));
    }
}
