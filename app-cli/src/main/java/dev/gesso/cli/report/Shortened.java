package dev.gesso.cli.report;

/** Text from outside as one line that is no wider than there is room for. */
final class Shortened {

    private static final String REST = "…";

    private Shortened() {}

    /**
     * Cuts what is too wide.
     *
     * @param columns of a terminal, of which an ideograph or a pictogram takes two
     */
    static String of(String text, int columns) {
        String line = text.replaceAll("\\s+", " ").strip();
        return width(line) <= columns ? line : start(line, columns - 1) + REST;
    }

    private static String start(String line, int columns) {
        StringBuilder start = new StringBuilder();
        int taken = 0;
        for (int point : line.codePoints().toArray()) {
            taken += width(point);
            if (taken > columns) {
                break;
            }
            start.appendCodePoint(point);
        }
        return start.toString();
    }

    private static int width(String line) {
        return line.codePoints().map(Shortened::width).sum();
    }

    /** By Unicode 16's East Asian widths, as far as whole blocks of letters have one. */
    private static int width(int point) {
        int type = Character.getType(point);
        if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK) {
            return 0;
        }
        boolean wide = Character.isIdeographic(point)
                || (point >= 0x1100 && point <= 0x115f)
                || (point >= 0x2e80 && point <= 0xa4cf)
                || (point >= 0xac00 && point <= 0xd7a3)
                || (point >= 0xff01 && point <= 0xff60)
                || (point >= 0x1f300 && point <= 0x1faff);
        return wide ? 2 : 1;
    }
}
