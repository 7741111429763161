package dev.gesso.adapter.http.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gesso.adapter.http.CallLimits;
import dev.gesso.adapter.http.EngineKind;
import dev.gesso.adapter.http.EngineSettings;
import dev.gesso.adapter.http.KeyPlace;
import dev.gesso.adapter.http.Retries;
import dev.gesso.core.request.ModelName;
import dev.gesso.core.settings.SettingsException;
import dev.gesso.core.settings.SettingsLayer;
import dev.gesso.core.settings.SettingsSource;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EngineEntryTest {

    private static final String SECRET = "sk-canary-0123456789";
    private static final Path HERE = Path.of("/here");

    @Test
    void takesEveryKey() {
        Map<String, String> file = new LinkedHashMap<>();
        file.put("engines.work.kind", "azure");
        file.put("engines.work.url", "https://work.openai.azure.com/");
        file.put("engines.work.key", "command:print-key --now");
        file.put("engines.work.api-version", "2025-04-01-preview");
        file.put("engines.work.entra", "true");
        file.put("engines.work.free", "false");
        file.put("engines.work.deadline", "600");
        file.put("engines.work.stall", "60");
        file.put("engines.work.attempts", "2");
        file.put("engines.work.proxy", "http://proxy.example:3128");
        file.put("engines.work.authorities", "ca.pem");
        file.put("engines.work.models.gpt-image-1.5", "pictures");
        assertThat(entry("work", file, Map.of())).isEqualTo(EVERYTHING);
    }

    private static final EngineEntry EVERYTHING = new EngineEntry(
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
            Optional.of(HERE.resolve("ca.pem")));

    @Test
    void becomesAnEngineOfItsKind() {
        EngineSettings settings = entry(
                        "work",
                        Map.of("engines.work.kind", "azure", "engines.work.url", "https://w.example/"),
                        Map.of())
                .settings();
        assertThat(settings.kind()).isEqualTo(new EngineKind.Azure(Optional.empty(), false));
        assertThat(settings.url()).isEqualTo("https://w.example");
    }

    @Test
    void knowsTheVariablesOfOpenAi() {
        EngineEntry entry = entry("openai", Map.of(), Map.of("OPENAI_BASE_URL", "http://127.0.0.1:4010/v1"));
        assertThat(entry.url()).isEqualTo("http://127.0.0.1:4010/v1");
        assertThat(entry.key()).isEqualTo(new KeyPlace.Variable("OPENAI_API_KEY"));
    }

    @Test
    void takesTheFileOfAKeyFromTheWorkingFolder() {
        assertThat(entry("openai", Map.of("engines.openai.key", "file:my.key"), Map.of())
                        .key())
                .isEqualTo(new KeyPlace.File(HERE.resolve("my.key")));
    }

    @Test
    void canBeChangedByTheEnvironment() {
        Map<String, String> variables = Map.of("GESSO_ENGINES_NEAR_URL", "http://b.example");
        assertThat(entry("near", Map.of("engines.near.url", "http://a.example"), variables)
                        .url())
                .isEqualTo("http://b.example");
    }

    @Test
    void isOfTheKindThatItsNameSays() {
        assertThat(entry("sdcpp", Map.of("engines.sdcpp.url", "http://a.example"), Map.of())
                        .kind())
                .isEqualTo("sdcpp");
    }

    @Test
    void needsNoFileWhereItsNameIsAKind() {
        List<SettingsLayer> layers =
                List.of(SettingsLayer.ofEnvironment(Map.of("GESSO_ENGINES_VLLM_URL", "http://a.example")));
        EngineNames names = EngineNames.in(layers, Set.of()).withKind("vllm");
        assertThat(entries(layers, names, Map.of()))
                .extracting(EngineEntry::name)
                .containsExactly("openai", "vllm");
    }

    @Test
    void hasNoReservedName() {
        List<SettingsLayer> layers = layers(Map.of("engines.sketch.url", "http://a.example"), Map.of());
        assertThat(EngineNames.in(layers, Set.of("sketch")).names()).containsExactly("openai");
    }

    @ParameterizedTest
    @ValueSource(strings = {SECRET, "env:", "file:", "command:"})
    void refusesAKeyInTheSettingsWithoutRepeatingIt(String key) {
        assertThatThrownBy(() -> entry("openai", Map.of("engines.openai.key", key), Map.of()))
                .isInstanceOf(SettingsException.class)
                .hasMessageContaining("engines.openai.key")
                .hasMessageNotContaining(SECRET);
    }

    @ParameterizedTest
    @CsvSource({"kind,azur", "url,nonsense", "url,ftp://a.example", "deadline,0", "proxy,nowhere", "speed,3"})
    void refusesWhatCannotBe(String key, String text) {
        assertThatThrownBy(() -> entry("openai", Map.of("engines.openai." + key, text), Map.of()))
                .isInstanceOf(SettingsException.class)
                .hasMessageContaining("engines.openai." + key);
    }

    @Test
    void tellsEverythingThatIsWrongWithAllEngines() {
        Map<String, String> file =
                Map.of("engines.near.kind", "sdcpp", "engines.near.key", SECRET, "engines.openai.proxy", "nowhere");
        assertThatThrownBy(() -> entry("near", file, Map.of()))
                .hasMessageContainingAll("engines.near.url is missing", "engines.near.key", "engines.openai.proxy");
    }

    @ParameterizedTest
    @CsvSource({
        "key, env:MY_KEY, env:MY_KEY",
        "key, command:vault read sk-canary, command:vault …",
        "key, sk-canary, …",
        "url, https://me:sk-canary@a.example/v1, https://…@a.example/v1",
        "proxy, http://me:sk-canary@a.example, http://…@a.example"
    })
    void showsNoSecret(String key, String text, String shown) {
        List<SettingsLayer> layers = layers(Map.of("engines.openai." + key, text), Map.of());
        List<String> told = new EngineKeys("openai")
                .all().stream()
                        .flatMap(setting -> layers
                                .getFirst()
                                .text(setting)
                                .map(setting.value().shown())
                                .stream())
                        .toList();
        assertThat(told).containsExactly(shown);
    }

    private static EngineEntry entry(String name, Map<String, String> file, Map<String, String> variables) {
        List<SettingsLayer> layers = layers(file, variables);
        return entries(layers, EngineNames.in(layers, Set.of()), variables).stream()
                .filter(entry -> entry.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static List<SettingsLayer> layers(Map<String, String> file, Map<String, String> variables) {
        SettingsLayer files = SettingsLayer.ofFile("gesso.yaml", new LinkedHashMap<>(file));
        return variables.isEmpty() ? List.of(files) : List.of(SettingsLayer.ofEnvironment(variables), files);
    }

    private static List<EngineEntry> entries(
            List<SettingsLayer> layers, EngineNames names, Map<String, String> variables) {
        SettingsSource source = SettingsSource.of(layers, names.settings());
        return names.entries(source, name -> variables.getOrDefault(name, ""), HERE::resolve);
    }
}
