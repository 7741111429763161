package dev.gesso.cli.preview;

/** Writes a thumbnail as text in 24-bit colours: each character is two pixels, one above the other. */
final class HalfBlocks {

    private static final String RESET = "\u001b[0m";
    private static final int VISIBLE = 128;

    private HalfBlocks() {}

    static String of(Thumbnail picture) {
        StringBuilder text = new StringBuilder();
        for (int row = 0; row < picture.height(); row += 2) {
            for (int column = 0; column < picture.width(); column++) {
                text.append(character(picture.colour(column, row), picture.colour(column, row + 1)));
            }
            text.append(RESET).append('\n');
        }
        return text.toString();
    }

    private static String character(int above, int below) {
        if (isVisible(above)) {
            return isVisible(below) ? ink(38, above) + ink(48, below) + "▀" : RESET + ink(38, above) + "▀";
        }
        return isVisible(below) ? RESET + ink(38, below) + "▄" : RESET + " ";
    }

    private static boolean isVisible(int colour) {
        return colour >>> 24 >= VISIBLE;
    }

    /** Layer 38 is the character, 48 what lies behind it. */
    private static String ink(int layer, int colour) {
        return "\u001b[%d;2;%d;%d;%dm".formatted(layer, colour >> 16 & 0xff, colour >> 8 & 0xff, colour & 0xff);
    }
}
