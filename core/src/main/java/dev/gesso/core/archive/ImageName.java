package dev.gesso.core.archive;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The name of a kept picture. Names are Gesso's own, never a client's: lower-case letters, digits and hyphens only, so
 * that no store can be led astray by one; in order of names the older picture comes first.
 */
public record ImageName(String value) implements Comparable<ImageName> {

    private static final int LONGEST = 64;
    private static final int CHANCE_DIGITS = 10;
    private static final Pattern TIMED = Pattern.compile("\\d{8}-\\d{9}-.*");
    private static final int TIME_LETTERS = 18;
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("uuuuMMdd-HHmmssSSS").withZone(ZoneOffset.UTC);

    public ImageName {
        if (!isLegal(value)) {
            throw new IllegalArgumentException("Not a name of a kept picture: lower-case letters, digits and hyphens, "
                    + "64 at most, were expected");
        }
    }

    /** A name for a picture made at that time; chance keeps apart what was made in the same millisecond. */
    public static ImageName of(Instant time, long chance) {
        return new ImageName(TIME.format(time) + "-" + HexFormat.of().toHexDigits(chance, CHANCE_DIGITS));
    }

    /** A letter or digit, and up to 63 of these or hyphens. */
    private static boolean isLegal(String text) {
        if (text.isEmpty() || text.length() > LONGEST || text.charAt(0) == '-') {
            return false;
        }
        for (int index = 0; index < text.length(); index++) {
            char letter = text.charAt(index);
            if ((letter < 'a' || letter > 'z') && (letter < '0' || letter > '9') && letter != '-') {
                return false;
            }
        }
        return true;
    }

    /** Before it are the names of all pictures that were made before that time, and no other of Gesso's own. */
    public static ImageName firstOf(Instant time) {
        return new ImageName(TIME.format(time) + "-");
    }

    /** When the picture was made, to the millisecond; empty where the name does not begin as Gesso's own do. */
    public Optional<Instant> time() {
        try {
            return Optional.of(value)
                    .filter(name -> TIMED.matcher(name).matches())
                    .map(name -> TIME.parse(name.substring(0, TIME_LETTERS), Instant::from));
        } catch (DateTimeException noTime) {
            return Optional.empty();
        }
    }

    /** Empty where the text cannot be a name. */
    public static Optional<ImageName> parse(String text) {
        return isLegal(text) ? Optional.of(new ImageName(text)) : Optional.empty();
    }

    @Override
    public int compareTo(ImageName other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
