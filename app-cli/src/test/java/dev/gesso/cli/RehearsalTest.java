package dev.gesso.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gesso.cli.exit.ExitCode;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class RehearsalTest {

    @TempDir
    private Path folder;

    @Test
    void runsCommandsThatAreStillUnderstood() {
        assertThat(Rehearsal.rehearse(folder)).containsOnly(ExitCode.DONE.code(), ExitCode.REQUEST_WRONG.code());
    }

    @Test
    void leavesItsPicturesInTheGivenFolder() {
        Rehearsal.rehearse(folder);
        assertThat(folder.resolve("otter.png")).isNotEmptyFile();
        assertThat(folder.resolve(".local/share/gesso/images")).isNotEmptyDirectory();
    }
}
