package dev.gesso.server.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gesso.adapter.http.EngineKind;
import dev.gesso.adapter.http.KeyPlace;
import dev.gesso.adapter.settings.SettingsFiles;
import dev.gesso.adapter.storage.StorageSettings;
import dev.gesso.core.settings.Setting;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

final class SettingsReaderTest {

    private static final Pattern ROW = Pattern.compile("\\| `([a-z0-9.-]+)` \\| `GESSO_.*");

    @TempDir
    private Path folder;

    private Reading read(Map<String, String> flags, Map<String, String> environment) {
        SettingsFiles files =
                SettingsFiles.of(folder, folder.resolve("home"), name -> environment.getOrDefault(name, ""));
        return new SettingsReader(flags, environment, files).read();
    }

    private void file(String text) throws IOException {
        Files.writeString(folder.resolve("gesso.yaml"), text);
    }

    @Test
    void prefersFlagsToVariablesAndThoseToFiles() throws IOException {
        file("server: {port: 1, in-flight: 1, heartbeat: 1}");
        ServerSettings read = read(
                        Map.of("--port", "3"), Map.of("GESSO_SERVER_PORT", "2", "GESSO_SERVER_IN_FLIGHT", "2"))
                .settings();
        assertThat(List.of(read.port(), read.inFlight(), (int) read.heartbeat().toSeconds()))
                .containsExactly(3, 2, 1);
    }

    @Test
    void takesPathsAsPeopleWriteThem() throws IOException {
        file("store: ~/Pictures");
        assertThat(read(Map.of(), Map.of()).settings().store())
                .isEqualTo(new StorageSettings.Folder(folder.resolve("home/Pictures")));
    }

    @Test
    void takesABucketForAStore() throws IOException {
        file("store: s3://otters/gesso\ns3: {access-key: otter, secret-key: env:OTTER_SECRET}");
        ServerSettings read =
                read(Map.of("--s3-region", "eu-central-1"), Map.of()).settings();
        assertThat(read.store().place()).isEqualTo("s3://otters/gesso/");
        assertThat(read.store())
                .isEqualTo(read(Map.of("--s3-region", "eu-central-1"), Map.of())
                        .settings()
                        .store());
    }

    @Test
    void describesAnEngineByFlagsAlone() {
        Map<String, String> flags =
                Map.of("--engine", "sdcpp", "--upstream-url", "http://near.example/v1", "--upstream-key", "file:a.key");
        assertThat(read(flags, Map.of()).settings().engines().usual()).hasValueSatisfying(engine -> {
            assertThat(engine.kind()).isEqualTo(new EngineKind.StableDiffusionCpp());
            assertThat(engine.url()).isEqualTo("http://near.example/v1");
            assertThat(engine.key()).isEqualTo(new KeyPlace.File(folder.resolve("a.key")));
        });
    }

    @Test
    void changesByFlagsTheEngineThatAFileChose() throws IOException {
        file("engine: near\nengines.near: {kind: vllm, url: 'http://a.example'}");
        assertThat(read(Map.of("--upstream-url", "http://b.example"), Map.of())
                        .settings()
                        .engines()
                        .usual())
                .hasValueSatisfying(engine -> assertThat(engine.url()).isEqualTo("http://b.example"));
    }

    @Test
    void asksWhoseFlagsTheseAre() {
        assertThatThrownBy(() -> read(Map.of("--upstream-url", "http://a.example"), Map.of()))
                .hasMessage("the command line: --upstream-url is for an engine over HTTP; add --engine, such as"
                        + " --engine openai");
    }

    @Test
    void namesTheFlagThatIsWrong() {
        assertThatThrownBy(() -> read(Map.of("--engine", "openai", "--upstream-deadline", "soon"), Map.of()))
                .hasMessageStartingWith("the command line: --upstream-deadline must be a whole number");
    }

    @Test
    void passesOverWhatIsForTheCommandLine() throws IOException {
        file("preview: none\nmax-cost: 0.25\n");
        assertThat(read(Map.of(), Map.of("GESSO_DEBUG", "true")).settings().engines())
                .isEqualTo(EnginePlan.EMBEDDED);
    }

    @Test
    void tellsTyposOfEveryPlace() throws IOException {
        file("server:\n  prot: 80\n");
        assertThatThrownBy(() -> read(Map.of(), Map.of("GESSO_ENGIN", "sketch")))
                .hasMessageContainingAll(
                        "the environment: there is no setting GESSO_ENGIN; did you mean GESSO_ENGINE?",
                        "./gesso.yaml:2: there is no setting server.prot; did you mean server.port?");
    }

    static Stream<String> settingsOfTheCommandLine() throws IOException {
        return Files.readAllLines(Path.of("..", "docs", "configuration.md")).stream()
                .map(ROW::matcher)
                .filter(row -> row.matches())
                .map(row -> row.group(1));
    }

    /** The two programs read the same file, and may not know each other. */
    @ParameterizedTest
    @MethodSource("settingsOfTheCommandLine")
    void understandsOrPassesOverEverySettingOfTheCommandLine(String key) {
        assertThat(Stream.concat(
                        KnownSettings.ALL.stream().map(Setting::key), KnownSettings.OF_THE_COMMAND_LINE.stream()))
                .contains(key);
    }
}
