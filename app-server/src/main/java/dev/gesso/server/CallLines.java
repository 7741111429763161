package dev.gesso.server;

import dev.gesso.core.port.StorageException;
import dev.gesso.server.answer.WrongCallException;
import dev.gesso.server.route.CallLog;
import java.time.InstantSource;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes a line for every call that ended: who asked for what is not in it. */
final class CallLines implements CallLog {

    private static final Pattern CODE = Pattern.compile("[A-Za-z0-9_.-]{1,64}");

    private final Consumer<String> out;
    private final InstantSource clock;

    CallLines(Consumer<String> out, InstantSource clock) {
        this.out = out;
        this.clock = clock;
    }

    @Override
    public void ended(Line line) {
        // Put together without a format, whose reading costs more than the whole line.
        out.accept(String.join(
                        " ",
                        clock.instant().toString(),
                        line.id(),
                        line.route().isPresent() ? line.method() : "-",
                        line.route().orElse("-"),
                        Integer.toString(line.status()),
                        Long.toString(line.took().toMillis()),
                        "ms")
                + line.failure().map(CallLines::told).orElse(""));
    }

    /** Messages of stores name places and Gesso's own names, and nothing that a caller sent; the first one the most. */
    private static String place(StorageException failed) {
        return String.valueOf((failed.getCause() instanceof StorageException first ? first : failed).getMessage());
    }

    /** What an engine or a wished-for fault calls a code may be anything. */
    private static boolean isCode(String code) {
        return CODE.matcher(code).matches();
    }

    /** The kind of a failure and where it came from; its message may hold what a caller sent. */
    private static String told(Throwable failure) {
        if (failure instanceof WrongCallException wrong) {
            return Stream.concat(wrong.answer().code().filter(CallLines::isCode).stream(), wrong.rule().stream())
                    .map(word -> " " + word)
                    .collect(Collectors.joining());
        }
        if (failure instanceof StorageException store) {
            return ": " + place(store);
        }
        StackTraceElement[] trace = failure.getStackTrace();
        return " " + failure.getClass().getSimpleName() + (trace.length > 0 ? " at " + trace[0] : "");
    }
}
