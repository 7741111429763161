package dev.gesso.adapter.settings;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gesso.core.settings.Problems;
import dev.gesso.core.settings.SettingsLayer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class SettingsFilesTest {

    private static final Path HOME = Path.of("/home/otter");

    @TempDir
    private Path folder;

    private final Problems problems = new Problems();

    @Test
    void looksInTheWorkingFolderFirst() {
        assertThat(files(Map.of()).places())
                .containsExactly(folder.resolve("gesso.yaml"), HOME.resolve(".config/gesso/gesso.yaml"));
    }

    @Test
    void looksWhereTheDesktopKeepsSettings() {
        assertThat(files(Map.of("XDG_CONFIG_HOME", "/etc/otter")).places())
                .contains(Path.of("/etc/otter/gesso/gesso.yaml"));
        assertThat(files(Map.of("XDG_CONFIG_HOME", "relative")).places())
                .contains(HOME.resolve(".config/gesso/gesso.yaml"));
    }

    @Test
    void readsOnlyOnceWhatIsBothFolders() {
        SettingsFiles files = SettingsFiles.of(
                folder.resolve("gesso"), HOME, name -> name.equals("XDG_CONFIG_HOME") ? folder.toString() : "");
        assertThat(files.places()).hasSize(1);
    }

    @Test
    void readsWhatIsThere() throws IOException {
        Files.writeString(folder.resolve("gesso.yaml"), "engine: sketch");
        assertThat(files(Map.of()).layers(problems))
                .extracting(SettingsLayer::origin)
                .containsExactly("./gesso.yaml");
    }

    @Test
    void goesOnPastAFileThatCannotBeRead() throws IOException {
        Path far = Files.createDirectories(folder.resolve("far/gesso"));
        Files.writeString(folder.resolve("gesso.yaml"), "[broken");
        Files.writeString(far.resolve("gesso.yaml"), "engine: sketch");
        assertThat(files(Map.of("XDG_CONFIG_HOME", folder.resolve("far").toString()))
                        .layers(problems))
                .hasSize(1);
        assertThat(problems.found()).hasSize(1);
    }

    @Test
    void takesTheHomeThatTheEnvironmentNames() {
        assertThat(SettingsFiles.home(name -> name.equals("HOME") ? folder.toString() : "", HOME))
                .isEqualTo(folder);
        assertThat(SettingsFiles.home(name -> "", HOME)).isEqualTo(HOME);
        assertThat(SettingsFiles.home(name -> "relative", HOME)).isEqualTo(HOME);
    }

    @Test
    void takesPathsAsPeopleWriteThem() {
        assertThat(files(Map.of()).path("~/models")).isEqualTo(HOME.resolve("models"));
        assertThat(files(Map.of()).path("models")).isEqualTo(folder.resolve("models"));
    }

    private SettingsFiles files(Map<String, String> variables) {
        return SettingsFiles.of(folder, HOME, name -> variables.getOrDefault(name, ""));
    }
}
