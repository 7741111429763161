package dev.gesso.cli.archive;

import dev.gesso.cli.exit.StopException;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A moment as a person writes it: a day, a time of a day, or how long ago. Days are UTC's, as in pictures' names. */
final class Moment {

    private static final Pattern AGO = Pattern.compile("(\\d{1,6})([mhdw])");

    private Moment() {}

    static Instant parse(String text, Instant now) {
        Matcher ago = AGO.matcher(text);
        try {
            if (ago.matches()) {
                return now.minus(unit(ago.group(2)).multipliedBy(Long.parseLong(ago.group(1))));
            }
            return text.indexOf('T') < 0
                    ? LocalDate.parse(text).atStartOfDay().toInstant(ZoneOffset.UTC)
                    : LocalDateTime.parse(text.endsWith("Z") ? text.substring(0, text.length() - 1) : text)
                            .toInstant(ZoneOffset.UTC);
        } catch (DateTimeException unreadable) {
            throw StopException.usage(
                    "'" + text + "' is no time",
                    "write 2026-11-24, 2026-11-24T10:15 (UTC), or an age: 90m, 12h, 7d, 2w");
        }
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
