package dev.gesso.server.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gesso.core.fixture.Pictures;
import dev.gesso.server.answer.WrongCallException;
import dev.gesso.server.gate.Caller;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class FileShelfTest {

    private final AtomicInteger ids = new AtomicInteger();

    @TempDir
    private Path folder;

    private FileShelf shelf(int mostFiles, long mostBytes) {
        return new FileShelf(
                folder, () -> Instant.EPOCH, () -> String.valueOf(ids.incrementAndGet()), mostFiles, mostBytes);
    }

    private static StoredFile keep(FileShelf shelf, int bytes) throws IOException {
        return shelf.keep(Caller.NOBODY, "vision", Pictures.source(Pictures.bytes(1, bytes)));
    }

    @Test
    void takesNoMoreFilesThanItMay() throws IOException {
        FileShelf shelf = shelf(2, 1000);
        keep(shelf, 1);
        keep(shelf, 1);
        assertThatThrownBy(() -> keep(shelf, 1)).isInstanceOf(WrongCallException.class);
        assertThat(shelf.of(Caller.NOBODY)).hasSize(2);
    }

    @Test
    void takesNoMoreBytesThanItMay() throws IOException {
        FileShelf shelf = shelf(100, 1000);
        keep(shelf, 900);
        assertThatThrownBy(() -> keep(shelf, 101)).isInstanceOf(WrongCallException.class);
        assertThat(keep(shelf, 100).bytes()).isEqualTo(100);
    }

    @Test
    void hasRoomAgainWhenAFileIsForgotten() throws IOException {
        FileShelf shelf = shelf(1, 1000);
        shelf.forget(keep(shelf, 1000));
        assertThat(keep(shelf, 1000).bytes()).isEqualTo(1000);
    }
}
