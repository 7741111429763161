package dev.gesso.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gesso.core.fixture.Pictures;
import dev.gesso.core.image.Size;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class EditCommandTest {

    @TempDir
    private Path folder;

    @BeforeEach
    void paint() throws IOException {
        try (InputStream picture = Pictures.png(new Size(64, 64)).open()) {
            Files.copy(picture, folder.resolve("otter.png"));
        }
    }

    @Test
    void drawsFromImages() {
        Cli cli = new Cli(folder);
        Cli.Ran ran = cli.run("edit", "At night", "-i", "otter.png", "-i", "otter.png", "-o", "night.png");
        assertThat(ran.code()).isZero();
        assertThat(folder.resolve("night.png")).isNotEmptyFile();
        assertThat(cli.store().list(Optional.empty(), 2)).hasSize(1);
    }

    @Test
    void neverDrawsOverItsOwnImage() {
        Cli.Ran ran = new Cli(folder).run("edit", "At night", "-i", "otter.png", "-o", "otter.png");
        assertThat(ran.code()).isEqualTo(64);
    }

    @Test
    void needsAnImage() {
        Cli.Ran ran = new Cli(folder).run("edit", "At night", "-o", "night.png");
        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.talk()).startsWith("error: ").contains("image");
    }

    @Test
    void saysWhenAFileIsMissing() {
        Cli.Ran ran = new Cli(folder).run("edit", "At night", "-i", "ottr.png");
        assertThat(ran.code()).isEqualTo(64);
        assertThat(ran.talk()).startsWith("error: there is no file ottr.png\n");
    }

    @Test
    void saysWhenAFileIsAFolder() {
        Cli.Ran ran = new Cli(folder).run("edit", "At night", "-i", "otter.png", "--mask", ".");
        assertThat(ran.code()).isEqualTo(64);
        assertThat(ran.talk()).startsWith("error: . is a folder, not an image\n");
    }
}
