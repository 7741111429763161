package dev.gesso.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each place adds its word for the model, and the nearest has the last. */
final class SettingsPrecedenceTest {

    @TempDir
    private Path folder;

    private Cli cli = new Cli(Path.of(""));

    @BeforeEach
    void start() {
        cli = new Cli(folder);
    }

    @Test
    void usesTheCataloguesModelWhereNothingIsSet() {
        assertThat(model()).isEqualTo("free");
    }

    @Test
    void readsTheUsersConfigurationFolder() throws IOException {
        write("home/.config/gesso/gesso.yaml", "model: tiled");
        assertThat(model()).isEqualTo("tiled");
    }

    @Test
    void followsTheXdgVariable() throws IOException {
        write("elsewhere/gesso/gesso.yaml", "model: tiled");
        cli.with("XDG_CONFIG_HOME", folder.resolve("elsewhere").toString());
        assertThat(model()).isEqualTo("tiled");
    }

    @Test
    void prefersTheWorkingFolder() throws IOException {
        write("home/.config/gesso/gesso.yaml", "model: tiled");
        write("gesso.yaml", "model: newest");
        assertThat(model()).isEqualTo("newest");
    }

    @Test
    void prefersTheEnvironmentToFiles() throws IOException {
        write("gesso.yaml", "model: newest");
        cli.with("GESSO_MODEL", "tiled");
        assertThat(model()).isEqualTo("tiled");
    }

    @Test
    void prefersTheCommandLineToAll() throws IOException {
        write("gesso.yaml", "model: newest");
        cli.with("GESSO_MODEL", "tiled");
        assertThat(model("--model", "free")).isEqualTo("free");
    }

    @Test
    void tellsAllProblemsOfAllPlacesAtOnce() throws IOException {
        write("gesso.yaml", "modle: tiled\nmax-cost: much\n");
        write("home/.config/gesso/gesso.yaml", "[broken");
        Cli.Ran ran = cli.with("GESSO_ENGIN", "sketch").run("models");
        assertThat(ran.code()).isEqualTo(64);
        assertThat(ran.talk().lines()).hasSize(4).allMatch(line -> line.startsWith("error: "));
        assertThat(ran.talk())
                .contains("./gesso.yaml:1: there is no setting modle; did you mean model?")
                .contains("there is no setting GESSO_ENGIN; did you mean GESSO_ENGINE?");
    }

    @Test
    void asksForNoSettingsWhereNoneAreNeeded() throws IOException {
        write("gesso.yaml", "[broken");
        assertThat(cli.run("--version").code()).isZero();
        assertThat(cli.run("completion", "bash").code()).isZero();
    }

    private void write(String file, String text) throws IOException {
        Path path = folder.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
    }

    private String model(String... options) {
        String[] line = new String[options.length + 3];
        line[0] = "generate";
        line[1] = "An otter";
        line[2] = "--dry-run";
        System.arraycopy(options, 0, line, 3, options.length);
        return cli.run(line).answer().split(",", 2)[0];
    }
}
