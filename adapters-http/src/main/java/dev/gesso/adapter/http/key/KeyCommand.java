package dev.gesso.adapter.http.key;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/**
 * A key that a command prints, such as one that asks a vault, or Entra ID for a token. It is run again when its key is
 * five minutes old. Safe for many threads, which then wait for one run.
 */
public final class KeyCommand implements KeySource {

    private static final Duration FRESH = Duration.ofMinutes(5);
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final List<String> words;
    private final LongSupplier nanos;
    private @Nullable ApiKey last;
    private long lastTaken;

    /**
     * A command that has not been run yet.
     *
     * @param words the program and its arguments; no shell is between
     * @param nanos a clock that only runs forward, such as {@code System::nanoTime}
     */
    public KeyCommand(List<String> words, LongSupplier nanos) {
        this.words = List.copyOf(words);
        this.nanos = nanos;
    }

    @Override
    public synchronized Optional<ApiKey> key() {
        if (last == null || nanos.getAsLong() - lastTaken > FRESH.toNanos()) {
            last = printed();
            lastTaken = nanos.getAsLong();
        }
        return Optional.of(last);
    }

    private ApiKey printed() {
        try {
            Process process = new ProcessBuilder(words)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            process.getOutputStream().close();
            byte[] said = process.getInputStream().readNBytes(1 << 16);
            if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS) || process.exitValue() != 0) {
                process.destroyForcibly();
                throw failed(null);
            }
            return ApiKey.of(new String(said, StandardCharsets.UTF_8));
        } catch (IOException | IllegalArgumentException noKey) {
            throw failed(noKey);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw failed(interrupted);
        }
    }

    private NoKeyException failed(@Nullable Throwable cause) {
        String message = "the command %s printed no key".formatted(words.getFirst());
        return cause == null ? new NoKeyException(message) : new NoKeyException(message, cause);
    }
}
