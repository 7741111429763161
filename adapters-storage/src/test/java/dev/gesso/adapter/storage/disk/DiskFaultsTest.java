package dev.gesso.adapter.storage.disk;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gesso.core.port.StorageFailure;
import dev.gesso.core.port.StorageFailure.Denied;
import dev.gesso.core.port.StorageFailure.Full;
import dev.gesso.core.port.StorageFailure.Unavailable;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class DiskFaultsTest {

    static Stream<Arguments> faults() {
        return Stream.of(
                Arguments.of(
                        new IOException("No space left on device"),
                        new Full("It failed: No space left on device; make room, or choose another folder")),
                Arguments.of(
                        new FileSystemException("/a", null, "Disk quota exceeded"),
                        new Full("It failed: Disk quota exceeded at /a; make room, or choose another folder")),
                Arguments.of(
                        new AccessDeniedException("/a"),
                        new Denied("It failed: access is denied to /a; allow reading and writing there, or choose"
                                + " another folder")),
                Arguments.of(
                        new FileSystemException("/a", "/b", "Read-only file system"),
                        new Denied("It failed: Read-only file system at /a; allow reading and writing there, or choose"
                                + " another folder")),
                Arguments.of(
                        new NotDirectoryException("/a"),
                        new Unavailable("It failed: /a is a file; choose a folder, not a file")),
                Arguments.of(
                        new FileSystemException("/a/b", null, "Not a directory"),
                        new Unavailable("It failed: Not a directory at /a/b; choose a folder, not a file")),
                Arguments.of(new NoSuchFileException("/a"), new Unavailable("It failed: /a is missing")),
                Arguments.of(new FileSystemException("/a"), new Unavailable("It failed: failed at /a")),
                Arguments.of(new IOException("Input/output error"), new Unavailable("It failed: Input/output error")),
                Arguments.of(new IOException(), new Unavailable("It failed: java.io.IOException")));
    }

    @ParameterizedTest
    @MethodSource("faults")
    void saysWhatAFaultMeansAndWhatToDo(IOException fault, StorageFailure meaning) {
        assertThat(DiskFaults.translated("It failed", fault).failure()).isEqualTo(meaning);
        assertThat(DiskFaults.translated("It failed", fault)).hasCause(fault);
    }
}
