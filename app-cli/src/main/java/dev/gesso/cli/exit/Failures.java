package dev.gesso.cli.exit;

import dev.gesso.cli.terminal.Terminal;
import dev.gesso.core.port.EngineException;
import dev.gesso.core.port.EngineFailure;
import dev.gesso.core.port.StorageException;
import dev.gesso.core.settings.SettingsException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.stream.Collectors;
import java.util.zip.CRC32;

/** Tells a person what ended a command, and chooses the exit code. */
public final class Failures {

    private static final int FRAMES = 3;

    private final Terminal terminal;
    private final boolean traces;

    /** Prints no stack trace unless asked to. */
    public Failures(Terminal terminal, boolean traces) {
        this.terminal = terminal;
        this.traces = traces;
    }

    public ExitCode tell(Exception failed) {
        if (traces) {
            trace(failed);
        }
        return switch (failed) {
            case StopException stopped -> told(stopped.code(), stopped.problem(), stopped.fix());
            case SettingsException wrong -> settings(wrong);
            case EngineException engine -> engine(engine.failure());
            case StorageException storage ->
                error(ExitCode.of(storage.failure()), storage.failure().message());
            case CancellationException ignored -> cancelled("cancelled");
            case UncheckedIOException file -> error(ExitCode.STORAGE, file(file));
            default -> bug(failed);
        };
    }

    private ExitCode settings(SettingsException wrong) {
        wrong.problems().forEach(terminal::error);
        return ExitCode.USAGE;
    }

    private ExitCode engine(EngineFailure failure) {
        ExitCode code = ExitCode.of(failure);
        if (code == ExitCode.CANCELLED) {
            return cancelled(failure.isSurelyNotBilled() ? "cancelled" : "cancelled; it may have been billed");
        }
        return error(code, failure.message());
    }

    private ExitCode cancelled(String message) {
        terminal.say(message);
        return ExitCode.CANCELLED;
    }

    private ExitCode bug(Exception failed) {
        terminal.error(
                "a mistake in Gesso (" + id(failed) + ", " + failed.getClass().getSimpleName() + ")");
        terminal.fix("please report it to the project with this id and the command; GESSO_DEBUG=1 prints" + " more");
        return ExitCode.BUG;
    }

    private ExitCode told(ExitCode code, String message, String fix) {
        terminal.error(message);
        terminal.fix(fix);
        return code;
    }

    private ExitCode error(ExitCode code, String message) {
        terminal.error(message);
        return code;
    }

    private static String file(UncheckedIOException failed) {
        String reason =
                Optional.ofNullable(failed.getCause()).map(FileFaults::reason).orElse("input or output failed");
        return Optional.ofNullable(failed.getMessage())
                .map(message -> message + ": " + reason)
                .orElse(reason);
    }

    private void trace(Exception failed) {
        StringWriter trace = new StringWriter();
        failed.printStackTrace(new PrintWriter(trace));
        trace.toString().lines().forEach(terminal::say);
    }

    /** The same for the same mistake, so that reports of it are found together. */
    private static String id(Exception failed) {
        String place = Arrays.stream(failed.getStackTrace())
                .limit(FRAMES)
                .map(frame -> frame.getClassName() + "." + frame.getMethodName())
                .collect(Collectors.joining(" "));
        CRC32 sum = new CRC32();
        sum.update((failed.getClass().getName() + " " + place).getBytes(StandardCharsets.UTF_8));
        return "bug-%08x".formatted(sum.getValue());
    }
}
