package dev.gesso.cli.terminal;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

/** A stream that remembers why it failed first, which those that print do not tell. */
final class Outlet extends OutputStream {

    /** Linux and macOS say so of a reader that has gone. */
    private static final String NO_READER = "Broken pipe";

    private final OutputStream out;
    private final AtomicReference<Optional<String>> failure = new AtomicReference<>(Optional.empty());

    Outlet(OutputStream out) {
        this.out = out;
    }

    /** Why bytes were lost that somebody may still wait for. */
    Optional<String> failure() {
        return failure.get().filter(reason -> !reason.contains(NO_READER));
    }

    @Override
    public void write(int octet) throws IOException {
        write(new byte[] {(byte) octet}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        watched(() -> out.write(bytes, offset, length));
    }

    @Override
    public void flush() throws IOException {
        watched(out::flush);
    }

    private interface Step {
        void run() throws IOException;
    }

    private void watched(Step step) throws IOException {
        try {
            step.run();
        } catch (IOException failed) {
            String reason = Optional.ofNullable(failed.getMessage()).orElse("output failed");
            failure.updateAndGet(first -> first.or(() -> Optional.of(reason)));
            throw failed;
        }
    }
}
