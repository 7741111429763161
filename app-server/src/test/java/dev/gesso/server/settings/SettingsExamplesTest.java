package dev.gesso.server.settings;

import static org.assertj.core.api.Assertions.assertThatCode;

import dev.gesso.adapter.settings.SettingsFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Reads every gesso.yaml that the pages show. */
final class SettingsExamplesTest {

    private static final Pattern EXAMPLE = Pattern.compile("```yaml\n(.*?)```", Pattern.DOTALL);

    @TempDir
    private Path folder;

    static Stream<String> examples() throws IOException {
        return Stream.of(page("server.md"), page("configuration.md"), page("keeping.md"))
                .flatMap(page -> EXAMPLE.matcher(page).results())
                .map(example -> example.group(1));
    }

    private static String page(String name) throws IOException {
        return Files.readString(Path.of("..", "docs", name));
    }

    @ParameterizedTest
    @MethodSource("examples")
    void showsWhatCanBeRead(String example) throws IOException {
        Files.writeString(folder.resolve("gesso.yaml"), example);
        SettingsFiles files = SettingsFiles.of(folder, folder, name -> "");
        assertThatCode(new SettingsReader(Map.of(), Map.of(), files)::read).doesNotThrowAnyException();
    }
}
