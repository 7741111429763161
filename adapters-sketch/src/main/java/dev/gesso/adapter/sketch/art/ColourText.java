package dev.gesso.adapter.sketch.art;

import java.util.function.IntUnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The colours in a drawing's text. */
final class ColourText {

    // Only whole attribute values: references such as url(#fade) look like colours.
    private static final Pattern COLOUR =
            Pattern.compile("(fill|stroke|stop-color)=\"(?:#([0-9a-fA-F]{6}|[0-9a-fA-F]{3})|(white|black|red))\"");

    private ColourText() {}

    static String changed(String body, IntUnaryOperator change) {
        return COLOUR.matcher(body).replaceAll(found -> {
            int colour = change.applyAsInt(valueOf(found)) & 0xffffff;
            return "%s=\"#%06x\"".formatted(found.group(1), colour);
        });
    }

    private static int valueOf(MatchResult found) {
        String digits = found.group(2);
        if (digits == null) {
            return switch (found.group(3)) {
                case "white" -> 0xffffff;
                case "red" -> 0xff0000;
                default -> 0;
            };
        }
        int value = Integer.parseInt(digits, 16);
        return digits.length() == 6 ? value : doubled(value >> 8) << 16 | doubled(value >> 4) << 8 | doubled(value);
    }

    private static int doubled(int digit) {
        return (digit & 0xf) * 0x11;
    }
}
