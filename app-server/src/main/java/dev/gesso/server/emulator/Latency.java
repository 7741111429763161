package dev.gesso.server.emulator;

import java.time.Duration;
import java.util.Optional;

/** How long an emulated engine takes. */
public sealed interface Latency {

    /** As long as the drawing takes. */
    record Instantly() implements Latency {}

    /** Always the same. */
    record Fixed(Duration duration) implements Latency {}

    /** Roughly what the service takes: a few seconds and more for more tokens. */
    record Realistic() implements Latency {}

    /** Reads {@code none}, {@code realistic} or {@code fixed:1.5s}. */
    static Optional<Latency> parse(String text) {
        return switch (text) {
            case "none" -> Optional.of(new Instantly());
            case "realistic" -> Optional.of(new Realistic());
            default ->
                text.matches("fixed:\\d{1,4}(\\.\\d{1,3})?s")
                        ? Optional.of(new Fixed(Duration.parse("PT" + text.substring("fixed:".length()))))
                        : Optional.empty();
        };
    }

    /** For a request of so many tokens. */
    default Duration of(long outputTokens) {
        return switch (this) {
            case Instantly ignored -> Duration.ZERO;
            case Fixed(Duration duration) -> duration;
            case Realistic ignored -> Duration.ofSeconds(4).plusMillis(outputTokens * 8);
        };
    }
}
