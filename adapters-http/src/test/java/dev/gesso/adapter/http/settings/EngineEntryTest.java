package dev.gesso.cli.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gesso.adapter.http.CallLimits;
import dev.gesso.adapter.http.EngineKind;
import dev.gesso.adapter.http.EngineSettings;
import dev.gesso.adapter.http.KeyPlace;
import dev.gesso.adapter.http.Retries;
import dev.gesso.cli.terminal.Surroundings;
import dev.gesso.cli.terminal.Terminal;
import dev.gesso.core.request.ModelName;
import dev.gesso.core.settings.SettingsException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EngineEntryTest {

    private static final String SECRET = "sk-canary-0123456789";

    @TempDir
    private Path folder;

    @Test
    void takesEveryKeyOfAFile() throws IOException {
        Files.writeString(folder.resolve("gesso.yaml"), """
                engines:
                  work:
                    kind: azure
                    url: https://work.openai.azure.com/
                    key: command:print-key --now
                    api-version: 2025-04-01-preview
                    entra: true
                    free: false
                    deadline: 600
                    stall: 60
                    attempts: 2
                    proxy: http://proxy.example:3128
                    authorities: ca.pem
                    models:
                      gpt-image-1.5: pictures
                """);
        assertThat(entry("work", Map.of()))
                .isEqualTo(new EngineEntry(
                        "work",
                        "azure",
                        "https://work.openai.azure.com/",
                        new KeyPlace.Command(List.of("print-key", "--now")),
                        Optional.of("2025-04-01-preview"),
                        true,
                        Optional.of(false),
                        Map.of(new ModelName("gpt-image-1.5"), new ModelName("pictures")),
                        new CallLimits(
                                Duration.ofMinutes(10),
                                Duration.ofMinutes(1),
                                new Retries(2, Retries.USUAL.first(), Retries.USUAL.longest())),
                        Optional.of(URI.create("http://proxy.example:3128")),
                        Optional.of(folder.resolve("ca.pem"))));
    }

    @Test
    void becomesAnEngineOfItsKind() throws IOException {
        Files.writeString(folder.resolve("gesso.yaml"), "engines.work: {kind: azure, url: 'https://w.example/'}");
        EngineSettings settings = entry("work", Map.of()).settings();
        assertThat(settings.kind()).isEqualTo(new EngineKind.Azure(Optional.empty(), false));
        assertThat(settings.url()).isEqualTo("https://w.example");
    }

    @Test
    void knowsTheVariablesOfOpenAi() {
        EngineEntry entry = entry("openai", Map.of("OPENAI_BASE_URL", "http://127.0.0.1:4010/v1"));
        assertThat(entry.url()).isEqualTo("http://127.0.0.1:4010/v1");
        assertThat(entry.key()).isEqualTo(new KeyPlace.Variable("OPENAI_API_KEY"));
    }

    @Test
    void takesTheFileOfAKeyFromTheWorkingFolder() throws IOException {
        Files.writeString(folder.resolve("gesso.yaml"), "engines.openai.key: file:my.key");
        assertThat(entry("openai", Map.of()).key()).isEqualTo(new KeyPlace.File(folder.resolve("my.key")));
    }

    @Test
    void canBeChangedByTheEnvironment() throws IOException {
        Files.writeString(folder.resolve("gesso.yaml"), "engines.near.url: http://a.example");
        assertThat(entry("near", Map.of("GESSO_ENGINES_NEAR_URL", "http://b.example"))
                        .url())
                .isEqualTo("http://b.example");
    }

    @ParameterizedTest
    @ValueSource(strings = {SECRET, "env:", "file:", "command:"})
    void refusesAKeyInTheSettingsWithoutRepeatingIt(String key) throws IOException {
        Files.writeString(folder.resolve("gesso.yaml"), "engines.openai.key: '" + key + "'");
        assertThatThrownBy(() -> entry("openai", Map.of()))
                .isInstanceOf(SettingsException.class)
                .hasMessageContaining("engines.openai.key")
                .hasMessageNotContaining(SECRET);
    }

    @ParameterizedTest
    @ValueSource(strings = {"kind: azur", "url: nonsense", "url: 'ftp://a.example'", "deadline: 0", "speed: 3"})
    void refusesWhatCannotBe(String line) throws IOException {
        Files.writeString(folder.resolve("gesso.yaml"), "engines.openai: {" + line + "}");
        assertThatThrownBy(() -> entry("openai", Map.of()).settings()).isInstanceOf(SettingsException.class);
    }

    @Test
    void needsAnAddress() throws IOException {
        Files.writeString(folder.resolve("gesso.yaml"), "engines.near.kind: sdcpp");
        assertThatThrownBy(() -> entry("near", Map.of())).hasMessageContaining("engines.near.url is missing");
    }

    private EngineEntry entry(String name, Map<String, String> environment) {
        return SettingsFiles.read(surroundings(environment), Map.of()).engines().stream()
                .filter(entry -> entry.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private Surroundings surroundings(Map<String, String> environment) {
        OutputStream nowhere = OutputStream.nullOutputStream();
        return new Surroundings(
                Terminal.of(nowhere, nowhere, false, false),
                InputStream.nullInputStream(),
                environment,
                folder,
                folder.resolve("home"),
                InstantSource.system(),
                () -> 0);
    }
}
