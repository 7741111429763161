package dev.gesso.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class TemporaryFolderTest {

    @Test
    void clearsAwayWhatAProcessThatIsGoneLeft() throws IOException, InterruptedException {
        Process gone = new ProcessBuilder(System.getProperty("java.home") + "/bin/java", "--version")
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        gone.waitFor();
        Path left = Files.createTempDirectory("gesso-server-" + gone.pid() + "-");
        Files.createFile(left.resolve("upload"));

        try (TemporaryFolder folder = TemporaryFolder.create()) {
            folder.sweep();
        }

        assertThat(left).doesNotExist();
    }

    @Test
    void leavesAloneWhatOthersAreUsing() {
        try (TemporaryFolder others = TemporaryFolder.create();
                TemporaryFolder folder = TemporaryFolder.create()) {
            folder.sweep();

            assertThat(others.path()).exists();
        }
    }
}
