package dev.gesso.server.own;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Which bytes of something a caller wants, as RFC 9110 (section 14) has it; several ranges at once get the whole. */
sealed interface ByteRange {

    Pattern ONE = Pattern.compile("bytes=(\\d{0,18})-(\\d{0,18})");

    /** All of them. */
    record Whole() implements ByteRange {}

    /**
     * Those from one to another.
     *
     * @param last belongs to them
     */
    record Part(long first, long last) implements ByteRange {

        long length() {
            return last - first + 1;
        }
    }

    /** None that there are. */
    record Beyond() implements ByteRange {}

    static ByteRange of(Optional<String> header, long length) {
        return header.map(ONE::matcher)
                .filter(Matcher::matches)
                .map(range -> of(range.group(1), range.group(2), length))
                .orElseGet(Whole::new);
    }

    private static ByteRange of(String first, String last, long length) {
        if (first.isEmpty()) {
            return last.isEmpty() ? new Whole() : end(Long.parseLong(last), length);
        }
        long start = Long.parseLong(first);
        long end = last.isEmpty() ? length - 1 : Math.min(Long.parseLong(last), length - 1);
        if (!last.isEmpty() && Long.parseLong(last) < start) {
            return new Whole();
        }
        return start < length ? new Part(start, end) : new Beyond();
    }

    private static ByteRange end(long count, long length) {
        return count == 0 || length == 0 ? new Beyond() : new Part(Math.max(0, length - count), length - 1);
    }
}
