package dev.gesso.cli.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gesso.cli.terminal.Surroundings;
import dev.gesso.cli.terminal.Terminal;
import dev.gesso.core.image.ImageSource;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

final class InputFileTest {

    @TempDir
    private Path folder;

    private ImageSource at(String name) {
        return InputFile.at(
                name,
                new Surroundings(
                        Terminal.of(OutputStream.nullOutputStream(), OutputStream.nullOutputStream(), false, false),
                        InputStream.nullInputStream(),
                        Map.of(),
                        folder,
                        folder,
                        InstantSource.system(),
                        () -> 0));
    }

    @Test
    void leavesAFileWhereItIs() throws IOException {
        Path file = Files.write(folder.resolve("otter.png"), new byte[] {1, 2});
        assertThat(at("otter.png")).isEqualTo(ImageSource.of(file));
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void readsAPipeOnceThatIsLookedAtTwice() throws Exception {
        Path pipe = folder.resolve("pipe");
        assertThat(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor())
                .isZero();
        CompletableFuture<ImageSource> read = CompletableFuture.supplyAsync(() -> at("pipe"));
        Files.write(pipe, new byte[] {1, 2, 3});
        ImageSource source = read.get(20, TimeUnit.SECONDS);
        assertThat(source.open()).hasBinaryContent(new byte[] {1, 2, 3});
        assertThat(source.open()).hasBinaryContent(new byte[] {1, 2, 3});
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void readsNoPipeThatHasNoEnd() {
        assertThatThrownBy(() -> at("/dev/zero")).hasMessageContaining("/dev/zero gives more than 64 MB");
    }
}
