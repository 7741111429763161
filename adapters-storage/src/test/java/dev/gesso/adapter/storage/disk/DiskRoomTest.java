package dev.gesso.adapter.storage.disk;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gesso.core.port.StorageFailure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DiskRoomTest {

    @TempDir
    private Path folder = Path.of("");

    @Test
    void isThereInAFolder() {
        assertThat(new DiskRoom(folder, 1).refusal()).isEmpty();
    }

    @Test
    void isThereWhereTheFolderIsYetToBeMade() {
        assertThat(new DiskRoom(folder.resolve("some/where/else"), 1).refusal()).isEmpty();
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void isNotThereOnAFullDisk() {
        assertThat(new DiskRoom(folder, Long.MAX_VALUE).refusal())
                .get()
                .isInstanceOf(StorageFailure.Full.class)
                .extracting(StorageFailure::message)
                .asString()
                .contains("make room", folder.toString());
    }

    @Test
    void isNotThereInAFile() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "not a folder");
        assertThat(new DiskRoom(file.resolve("below"), 1).refusal())
                .get()
                .isInstanceOf(StorageFailure.Unavailable.class)
                .extracting(StorageFailure::message)
                .asString()
                .contains(file + " is a file; choose a folder, not a file");
    }
}
