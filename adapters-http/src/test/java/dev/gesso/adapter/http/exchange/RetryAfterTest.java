package dev.gesso.adapter.http.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gesso.adapter.http.transport.Headers;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RetryAfterTest {

    private static final Instant NOW = Instant.parse("2026-11-25T12:00:00Z");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "retry-after | 2 | PT2S",
                "Retry-After | 0.5 | PT0.5S",
                "retry-after | 0 | PT0S",
                "retry-after | -5 | PT0S",
                "retry-after | 1e9 | PT720H",
                "retry-after | 99999999999999999999 | PT720H",
                "retry-after-ms | 467 | PT0.467S",
                "retry-after | Wed, 25 Nov 2026 12:00:07 GMT | PT7S",
                "retry-after | Wed, 25 Nov 2026 11:00:00 GMT | PT0S",
            })
    void readsWhatIsAsked(String name, String value, Duration expected) {
        assertThat(RetryAfter.read(Headers.NONE.with(name, value), NOW)).hasValue(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "soon", "1e9999999999", "Wed, 25 Nov", "12:00"})
    void takesNothingElseForATime(String value) {
        assertThat(RetryAfter.read(Headers.NONE.with("retry-after", value), NOW))
                .isEmpty();
    }

    @Test
    void prefersMilliseconds() {
        Headers both = Headers.NONE.with("retry-after", "9").with("retry-after-ms", "10");
        assertThat(RetryAfter.read(both, NOW)).hasValue(Duration.ofMillis(10));
    }

    @Test
    void fallsBackWhereMillisecondsMakeNoSense() {
        Headers both = Headers.NONE.with("retry-after", "9").with("retry-after-ms", "x");
        assertThat(RetryAfter.read(both, NOW)).hasValue(Duration.ofSeconds(9));
    }
}
