package dev.gesso.adapter.sketch.art;

/** 24-bit sRGB colours. */
public final class Rgb {

    private Rgb() {}

    /** How far two colours are apart in the channel in which they differ most, from 0 to 255. */
    public static int apart(int one, int other) {
        int red = Math.abs((one >> 16 & 255) - (other >> 16 & 255));
        int green = Math.abs((one >> 8 & 255) - (other >> 8 & 255));
        int blue = Math.abs((one & 255) - (other & 255));
        return Math.max(red, Math.max(green, blue));
    }
}
