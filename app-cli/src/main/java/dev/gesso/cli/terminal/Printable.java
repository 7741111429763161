package dev.gesso.cli.terminal;

/**
 * Text from outside made harmless for a terminal: whatever could move the cursor, change colours or turn the reading
 * direction is written as its number.
 */
final class Printable {

    private Printable() {}

    static String of(String text) {
        StringBuilder shown = new StringBuilder(text.length());
        text.codePoints().forEach(point -> {
            if (isHarmful(point)) {
                shown.append("\\u%04x".formatted(point));
            } else {
                shown.appendCodePoint(point);
            }
        });
        return shown.toString();
    }

    private static boolean isHarmful(int point) {
        return switch (Character.getType(point)) {
            case Character.CONTROL, Character.SURROGATE, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR ->
                true;
            case Character.FORMAT -> isTurning(point);
            default -> false;
        };
    }

    /** Marks that reorder what a person reads (Unicode 16, bidirectional formatting characters). */
    private static boolean isTurning(int point) {
        return point == 0x061c
                || point == 0x200e
                || point == 0x200f
                || (point >= 0x202a && point <= 0x202e)
                || (point >= 0x2066 && point <= 0x2069);
    }
}
