package dev.gesso.adapter.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.gesso.core.settings.SettingsException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.SequencedMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class YamlFileTest {

    @TempDir
    private Path folder;

    @Test
    void readsKeysWithDotsAndNestedOnes() throws IOException {
        assertThat(values(file("engine: sketch\ncatalog:\n  folder: models\na.b: c\n")))
                .containsExactly(
                        Map.entry("engine", "sketch"), Map.entry("catalog.folder", "models"), Map.entry("a.b", "c"));
    }

    @Test
    void takesValuesAsTheyAreWritten() throws IOException {
        assertThat(values(file("max-cost: 0.10\nengine: no\ndebug: 'true'\n")))
                .containsOnly(Map.entry("max-cost", "0.10"), Map.entry("engine", "no"), Map.entry("debug", "true"));
    }

    @Test
    void readsNothingFromAnEmptyFile() throws IOException {
        assertThat(values(file("# nothing set\n"))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[broken | in line 1",
                "just words | keys and values were expected",
                "engine: [a, b] | engine needs one value",
                "engine: a{NL}engine: b | engine is set twice in line 2",
                "? [a, b]{NL}: c | a key must be a word in line 1",
                "a: &a {b: *a} | anchors are not understood in line 1"
            })
    void saysWhatIsWrongWithAFile(String text, String problem) throws IOException {
        Path file = file(text.replace("{NL}", "\n"));
        assertThatExceptionOfType(SettingsException.class)
                .isThrownBy(() -> values(file))
                .withMessageContainingAll(file.toString(), problem);
    }

    @Test
    void readsNoMoreThanSettingsNeed() throws IOException {
        Path file = file("engine: " + "x".repeat(70_000));
        assertThatExceptionOfType(SettingsException.class)
                .isThrownBy(() -> values(file))
                .withMessageContaining("too many for settings");
    }

    @Test
    void saysWhenAFileCannotBeRead() {
        assertThatExceptionOfType(SettingsException.class)
                .isThrownBy(() -> values(folder))
                .withMessageContaining("cannot be read");
    }

    @Test
    void knowsWhereEachValueStands() throws IOException {
        assertThat(YamlFile.read(file("# mine\nengine: sketch\ncatalog:\n  folder: models\n"), "./gesso.yaml")
                        .place("catalog.folder"))
                .isEqualTo("./gesso.yaml:4");
    }

    private static SequencedMap<String, String> values(Path file) {
        return YamlFile.read(file, file.toString()).values();
    }

    private Path file(String text) throws IOException {
        return Files.writeString(folder.resolve("gesso.yaml"), text);
    }
}
