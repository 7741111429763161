package dev.gesso.cli.exit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gesso.cli.terminal.Terminal;
import dev.gesso.core.settings.SettingsException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

final class FailuresTest {

    private final ByteArrayOutputStream talk = new ByteArrayOutputStream();
    private final Failures failures =
            new Failures(Terminal.of(OutputStream.nullOutputStream(), talk, false, false), false);

    static Stream<Arguments> reasons() {
        return Stream.of(
                Arguments.of(new NoSuchFileException("a"), "there is no such file or folder"),
                Arguments.of(new AccessDeniedException("a"), "permission denied"),
                Arguments.of(new NotDirectoryException("a"), "a part of the path is not a folder"),
                Arguments.of(new FileAlreadyExistsException("a"), "it exists already"),
                Arguments.of(new FileSystemException("a", null, "No space left on device"), "No space left on device"),
                Arguments.of(new FileSystemException("a"), "the file system failed"),
                Arguments.of(new IOException("Is a directory"), "Is a directory"),
                Arguments.of(new IOException(), "input or output failed"));
    }

    @ParameterizedTest
    @MethodSource("reasons")
    void saysInWordsWhyAFileFailed(IOException failed, String reason) {
        assertThat(FileFaults.reason(failed)).isEqualTo(reason);
    }

    @Test
    void tellsTheWayOut() {
        assertThat(failures.tell(new StopException(ExitCode.OVER_BUDGET, "too dear", "pay more")))
                .isEqualTo(ExitCode.OVER_BUDGET);
        assertThat(said()).isEqualTo("error: too dear\n  fix: pay more\n");
    }

    @Test
    void tellsEveryProblemOfTheSettings() {
        assertThat(failures.tell(new SettingsException(List.of("one", "two")))).isEqualTo(ExitCode.USAGE);
        assertThat(said()).isEqualTo("error: one\nerror: two\n");
    }

    @Test
    void tellsWhichFileCouldNotBeRead() {
        UncheckedIOException failed =
                new UncheckedIOException("Cannot read otter.png", new AccessDeniedException("otter.png"));
        assertThat(failures.tell(failed)).isEqualTo(ExitCode.STORAGE);
        assertThat(said()).isEqualTo("error: Cannot read otter.png: permission denied\n");
    }

    @Test
    void makesNoFussWhereThePersonHadEnough() {
        assertThat(failures.tell(new CancellationException())).isEqualTo(ExitCode.CANCELLED);
        assertThat(said()).isEqualTo("cancelled\n");
    }

    @Test
    void tellsAMistakeOfOursByItsId() {
        assertThat(failures.tell(new IllegalArgumentException("inner matters"))).isEqualTo(ExitCode.BUG);
        assertThat(said())
                .matches("error: a mistake in Gesso \\(bug-[0-9a-f]{8}, IllegalArgumentException\\)\n  fix: .*\n");
    }

    private String said() {
        return talk.toString(StandardCharsets.UTF_8);
    }
}
