package dev.gesso.adapter.storage.disk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gesso.core.fixture.Pictures;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LocalDiskTest {

    private static final int LARGE = 300_001;
    private static final int PIECE = 10_007;

    private final Disk disk = new LocalDisk();

    @TempDir
    private Path folder = Path.of("");

    @AfterEach
    void forgetInterrupts() {
        boolean ignored = Thread.interrupted();
    }

    @ParameterizedTest
    @ValueSource(
            ints = {0, 1, 4095, 4096, 262_143, 262_144, 262_145, 1_500_000, 4_194_303, 4_194_304, 4_198_400, 9_000_001})
    void writesFilesOfAnyLength(int length) throws IOException {
        byte[] bytes = Pictures.bytes(1, length);
        write("picture", bytes);
        assertThat(folder.resolve("picture")).hasBinaryContent(bytes);
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 1, Long.MAX_VALUE})
    void writesFilesWhoseLengthWasToldWrongly(long told) throws IOException {
        byte[] bytes = Pictures.bytes(1, LARGE);
        disk.write(folder.resolve("picture"), told, out -> out.write(bytes)).close();
        assertThat(folder.resolve("picture")).hasBinaryContent(bytes);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, LARGE})
    void isNotDisturbedByAnInterrupt(int length) throws IOException {
        byte[] bytes = Pictures.bytes(1, length);
        Thread.currentThread().interrupt();
        write("picture", bytes);
        disk.force(folder);
        assertThat(Thread.currentThread().isInterrupted()).isTrue();
        assertThat(folder.resolve("picture")).hasBinaryContent(bytes);
    }

    @Test
    void letsManyWriteAtOnce() throws Exception {
        List<Future<Path>> files = new ArrayList<>();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int number = 0; number < 16; number++) {
                int seed = number;
                files.add(threads.submit(() -> write("picture" + seed, Pictures.bytes(seed, LARGE))));
            }
        }
        for (int number = 0; number < 16; number++) {
            assertThat(files.get(number).get()).hasBinaryContent(Pictures.bytes(number, LARGE));
        }
    }

    @Test
    void leavesNothingOfWhatCannotBeWritten() {
        assertThatThrownBy(() -> disk.write(folder.resolve("picture"), LARGE, out -> {
                    out.write(Pictures.bytes(1, LARGE));
                    throw new IOException("the rest is missing");
                }))
                .hasMessage("the rest is missing");
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void overwritesNothing() throws IOException {
        Path file = Files.writeString(folder.resolve("picture"), "another's");
        assertThatThrownBy(() -> disk.create(file, LARGE)).isInstanceOf(FileAlreadyExistsException.class);
        assertThat(file).hasContent("another's");
    }

    private Path write(String name, byte[] bytes) throws IOException {
        Path file = folder.resolve(name);
        try (Disk.NewFile written = disk.write(file, bytes.length, out -> {
            for (int at = 0; at < bytes.length; at += PIECE) {
                out.write(bytes, at, Math.min(PIECE, bytes.length - at));
            }
        })) {
            written.force();
        }
        return file;
    }
}
