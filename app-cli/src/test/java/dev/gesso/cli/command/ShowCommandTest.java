package dev.gesso.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ShowCommandTest {

    private static final String NAME = "20261124-120000000-0000000001";

    @TempDir
    private Path folder;

    private Cli cli = new Cli(Path.of(""));

    @BeforeEach
    void draw() {
        cli = new Cli(folder);
        cli.run("generate", "An otter", "--seed", "7", "--size", "1024x1024");
    }

    @Test
    void showsWhereAPictureCameFrom() {
        assertThat(cli.run("images", "show", NAME).answer())
                .contains("name       " + NAME, "model      free", "engine     sketch", "program    gesso")
                .contains("cost       US$ 0", "seed       7", "picture    1024x1024, image/png", "prompt     An otter");
    }

    @Test
    void knowsTheLatest() {
        cli.run("generate", "A kite");
        assertThat(cli.run("images", "show", "latest").answer()).contains("A kite");
    }

    @Test
    void givesEachLineOfAPromptALineOfItsOwn() {
        cli.run("generate", "A kite\nabove a shore");
        assertThat(cli.run("images", "show", "latest").answer())
                .contains("time       2026-11-24 12:00:00 UTC\n", "prompt     A kite\n           above a shore\n");
    }

    @Test
    void tellsPrograms() {
        assertThat(cli.run("images", "show", NAME, "--json").answer())
                .startsWith("{\n  \"name\" : \"" + NAME + "\"")
                .contains("\"prompt\" : \"An otter\"", "\"sha256\" : \"");
    }

    @Test
    void showsThePictureOnAScreen() {
        assertThat(cli.onScreens()
                        .run("images", "show", NAME, "--preview", "blocks")
                        .talk())
                .contains("▀");
    }

    @Test
    void saysThatThereIsNone() {
        Cli.Ran ran = cli.run("images", "show", "../../etc/passwd");
        assertThat(ran.code()).isEqualTo(64);
        assertThat(ran.talk()).contains("there is no picture ../../etc/passwd", "gesso images ls lists them");
        assertThat(new Cli(folder).run("images", "show", "latest").talk()).contains("nothing is kept there");
    }

    @Test
    void opensACopyInTheViewerOfTheDesktop() throws IOException {
        Path viewer = Files.writeString(folder.resolve("xdg-open"), "#!/bin/sh\n");
        assertThat(viewer.toFile().setExecutable(true)).isTrue();
        Cli.Ran ran = cli.with("PATH", folder.toString()).with("DISPLAY", ":0").run("images", "open", NAME);
        assertThat(ran.code()).isZero();
        assertThat(ran.talk()).isEmpty();
        assertThat(Path.of(ran.answer().strip())).isRegularFile().hasFileName(NAME + ".png");
    }

    @Test
    void saysWhereTheCopyIsWhereThereIsNoViewer() {
        Cli.Ran ran = cli.with("PATH", folder.toString()).run("images", "open", NAME);
        assertThat(ran.code()).isZero();
        assertThat(ran.talk()).contains("there is no viewer");
        assertThat(Path.of(ran.answer().strip())).isRegularFile();
    }
}
