package dev.gesso.server.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class FileWatchTest {

    @TempDir
    private Path folder;

    private Path file = Path.of("");
    private FileWatch watch = new FileWatch(List.of());

    @BeforeEach
    void start() throws IOException {
        file = Files.writeString(folder.resolve("gesso.yaml"), "one");
        watch = new FileWatch(List.of(file, folder.resolve("other.yaml")));
    }

    @Test
    void findsNothingWhereNothingHappens() {
        assertThat(List.of(watch.hasChanged(), watch.hasChanged())).containsOnly(false);
    }

    @Test
    void waitsUntilAFileIsWritten() throws IOException {
        Files.writeString(file, "a first part");
        boolean first = watch.hasChanged();
        Files.writeString(file, "a first part, and a second");
        assertThat(List.of(first, watch.hasChanged(), watch.hasChanged(), watch.hasChanged()))
                .containsExactly(false, false, true, false);
    }

    @Test
    void noticesAnotherTimeOfAFileOfTheSameSize() throws IOException {
        Files.setLastModifiedTime(file, FileTime.fromMillis(1));
        assertThat(List.of(watch.hasChanged(), watch.hasChanged())).containsExactly(false, true);
    }

    @Test
    void noticesThatAFileCame() throws IOException {
        Files.writeString(folder.resolve("other.yaml"), "two");
        assertThat(List.of(watch.hasChanged(), watch.hasChanged())).containsExactly(false, true);
    }

    @Test
    void noticesThatAFileWent() throws IOException {
        Files.delete(file);
        assertThat(List.of(watch.hasChanged(), watch.hasChanged())).containsExactly(false, true);
    }
}
