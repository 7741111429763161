package dev.gesso.cli.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIOException;

import dev.gesso.core.fixture.Pictures;
import dev.gesso.core.image.ImageSource;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class WholeFileTest {

    private static final ImageSource CONTENT = ImageSource.of("otter.png", new byte[] {1, 2, 3});

    @TempDir
    private Path folder;

    @Test
    void writesAFile() throws IOException {
        WholeFile.write(CONTENT, file(), false, 1);
        assertThat(file()).hasBinaryContent(new byte[] {1, 2, 3});
        assertThat(files()).hasSize(1);
    }

    @Test
    void leavesNothingWhenTheContentBreaks() throws IOException {
        ImageSource broken = Pictures.breakingAfter(new byte[1000]);
        assertThatIOException().isThrownBy(() -> WholeFile.write(broken, file(), false, 1));
        assertThat(files()).isEmpty();
    }

    @Test
    void keepsTheOldFileWhenTheNewContentBreaks() throws IOException {
        Files.writeString(file(), "old");
        ImageSource broken = Pictures.breakingAfter(new byte[1000]);
        assertThatIOException().isThrownBy(() -> WholeFile.write(broken, file(), true, 1));
        assertThat(file()).hasContent("old");
        assertThat(files()).hasSize(1);
    }

    @Test
    void replacesOnlyWhenAllowed() throws IOException {
        Files.writeString(file(), "old");
        assertThatExceptionOfType(FileAlreadyExistsException.class)
                .isThrownBy(() -> WholeFile.write(CONTENT, file(), false, 1));
        WholeFile.write(CONTENT, file(), true, 1);
        assertThat(file()).hasBinaryContent(new byte[] {1, 2, 3});
        assertThat(files()).hasSize(1);
    }

    @Test
    void writesThroughASymbolicLink() throws IOException {
        Path real = Files.writeString(folder.resolve("real.png"), "old");
        Files.createSymbolicLink(file(), real);
        WholeFile.write(CONTENT, file(), true, 1);
        assertThat(file()).isSymbolicLink();
        assertThat(real).hasBinaryContent(new byte[] {1, 2, 3});
    }

    @Test
    void leavesDevicesInTheirPlace() throws IOException {
        Path device = Path.of("/dev/null");
        WholeFile.write(CONTENT, device, true, 1);
        assertThat(Files.isRegularFile(device)).isFalse();
    }

    private Path file() {
        return folder.resolve("otter.png");
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList();
        }
    }
}
