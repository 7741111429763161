package dev.gesso.core.rule.submission;

import dev.gesso.core.image.Size;
import java.util.Optional;

/** Reads {@code 1536x1024}; {@code 0x0} counts as unreadable, as it does with the service (measured 2026-08-30). */
public final class SizeText {

    private static final int MOST_DIGITS = 9;
    private static final int TEN = 10;

    private SizeText() {}

    public static Optional<Size> parse(String text) {
        int cross = text.indexOf('x');
        int width = side(text, 0, cross);
        int height = side(text, cross + 1, text.length());
        return width > 0 && height > 0 ? Optional.of(new Size(width, height)) : Optional.empty();
    }

    /** 0 for what is no number of pixels. */
    private static int side(String text, int from, int to) {
        if (to - from < 1 || to - from > MOST_DIGITS || text.charAt(from) == '0') {
            return 0;
        }
        int side = 0;
        for (int index = from; index < to; index++) {
            int digit = text.charAt(index) - '0';
            if (digit < 0 || digit >= TEN) {
                return 0;
            }
            side = side * TEN + digit;
        }
        return side;
    }
}
