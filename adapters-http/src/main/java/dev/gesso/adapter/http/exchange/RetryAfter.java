package dev.gesso.adapter.http.exchange;

import dev.gesso.adapter.http.transport.Headers;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/** How long an engine asks to wait: in milliseconds, in seconds, or until a date (RFC 9110, chapter 10.2.3). */
final class RetryAfter {

    /** Beyond this nobody waits, and sums might overflow. */
    private static final BigDecimal MOST_MILLIS =
            BigDecimal.valueOf(Duration.ofDays(30).toMillis());

    private static final int THOUSAND = 3;

    private RetryAfter() {}

    /** Empty where nothing was asked, or it cannot be understood; never negative. */
    static Optional<Duration> read(Headers headers, Instant now) {
        return headers.value("retry-after-ms")
                .flatMap(text -> millis(text, 0))
                .or(() -> headers.value("retry-after")
                        .flatMap(text -> millis(text, THOUSAND).or(() -> date(text, now))));
    }

    private static Optional<Duration> millis(String text, int powerOfTen) {
        try {
            BigDecimal millis = new BigDecimal(text.strip()).scaleByPowerOfTen(powerOfTen);
            return Optional.of(Duration.ofMillis(
                    millis.max(BigDecimal.ZERO).min(MOST_MILLIS).longValue()));
        } catch (NumberFormatException notANumber) {
            return Optional.empty();
        }
    }

    private static Optional<Duration> date(String text, Instant now) {
        try {
            Instant until = ZonedDateTime.parse(text.strip(), DateTimeFormatter.RFC_1123_DATE_TIME)
                    .toInstant();
            Duration wait = Duration.between(now, until);
            return Optional.of(wait.isNegative() ? Duration.ZERO : wait);
        } catch (DateTimeException notADate) {
            return Optional.empty();
        }
    }
}
