package dev.gesso.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;

/** A store that takes nothing when a picture comes. */
final class SpoolJourneyTest {

    /** What waits is still tried to be brought when a test ends: in life the end of the process ends that. */
    @TempDir(cleanup = CleanupMode.NEVER)
    private Path folder;

    private Visit visit = new Visit(Path.of(""));

    @BeforeEach
    void breakTheStore() throws IOException {
        visit = new Visit(folder);
        Files.writeString(folder.resolve("kept"), "a file, where a folder is expected");
    }

    @Test
    void saysThatThePictureWaits() throws IOException {
        Files.writeString(folder.resolve("gesso.yaml"), "store: kept\nspool.folder: spool\n");
        Visit.Ran ran = generate();
        assertThat(ran.code()).isZero();
        assertThat(ran.talk()).contains("kept cannot take pictures now: 1 waits on this machine");
        assertThat(folder.resolve("otter.png")).isNotEmptyFile();
    }

    @Test
    void beginsNothingWhereNothingCouldBeKept() throws IOException {
        Files.writeString(folder.resolve("gesso.yaml"), "store: kept\n");
        Visit.Ran ran = generate();
        assertThat(ran.code()).isEqualTo(5);
        assertThat(ran.talk()).contains("kept is a file; choose a folder, not a file");
        assertThat(folder.resolve("otter.png")).doesNotExist();
    }

    @Test
    void forgetsNothingOfWhatWaited() throws IOException {
        Files.writeString(folder.resolve("gesso.yaml"), "store: kept\nspool.folder: spool\n");
        generate();
        Files.delete(folder.resolve("kept"));
        assertThat(visit.run("images", "show", "latest").answer()).contains("An otter");
    }

    private Visit.Ran generate() {
        return visit.run("generate", "An otter", "--size", "1024x1024", "--quality", "low", "-o", "otter.png");
    }
}
