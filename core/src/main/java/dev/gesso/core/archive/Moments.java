package dev.gesso.core.archive;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Moments as people write them: a day, a time of a day, or how long ago. Days are UTC's, as in pictures' names. */
public final class Moments {

    /** What is understood, for people. */
    public static final String EXPECTED = "2026-11-24, 2026-11-24T10:15 (UTC), or an age such as 90m, 12h, 7d or 2w";

    private static final Pattern AGO = Pattern.compile("(\\d{1,6})([mhdw])");

    private Moments() {}

    /** Empty where the text is no such moment. */
    public static Optional<Instant> parse(String text, Instant now) {
        Matcher ago = AGO.matcher(text);
        try {
            if (ago.matches()) {
                return Optional.of(now.minus(unit(ago.group(2)).multipliedBy(Long.parseLong(ago.group(1)))));
            }
            return Optional.of(text.indexOf('T') < 0 ? day(text) : time(text));
        } catch (DateTimeException unreadable) {
            return Optional.empty();
        }
    }

    private static Instant day(String text) {
        return LocalDate.parse(text).atStartOfDay().toInstant(ZoneOffset.UTC);
    }

    /** With an offset from UTC, such as {@code Z} or {@code +02:00}, or without. */
    private static Instant time(String text) {
        return switch (DateTimeFormatter.ISO_DATE_TIME.parseBest(text, OffsetDateTime::from, LocalDateTime::from)) {
            case OffsetDateTime there -> there.toInstant();
            case LocalDateTime here -> here.toInstant(ZoneOffset.UTC);
            default -> throw new DateTimeException("A time without a date");
        };
    }

    private static Duration unit(String letter) {
        return switch (letter) {
            case "m" -> Duration.ofMinutes(1);
            case "h" -> Duration.ofHours(1);
            case "d" -> Duration.ofDays(1);
            default -> Duration.ofDays(7);
        };
    }
}
