package dev.gesso.adapter.sketch.plan.reading.mention;

/** A colour that was named, as 24-bit sRGB. */
public record Shade(String name, int rgb) {

    private static final int HEXADECIMAL = 16;
    private static final int FULL = 255;
    private static final int RED = 16;
    private static final int GREEN = 8;
    private static final int HUNDREDTHS = 100;

    /** From a line of the table of colours: {@code red d32f2f}. */
    public static Shade parse(String line) {
        int gap = line.lastIndexOf(' ');
        return new Shade(line.substring(0, gap), Integer.parseInt(line.substring(gap + 1), HEXADECIMAL));
    }

    /** Lighter above 0 and darker below, in hundredths of the way to white or black. */
    public Shade tinted(String word, int hundredths) {
        return new Shade(
                word + " " + name, tinted(RED, hundredths) | tinted(GREEN, hundredths) | tinted(0, hundredths));
    }

    private int tinted(int shift, int hundredths) {
        int channel = (rgb >> shift) & FULL;
        int towards = hundredths < 0 ? 0 : FULL;
        int changed = channel + (towards - channel) * Math.abs(hundredths) / HUNDREDTHS;
        return changed << shift;
    }
}
