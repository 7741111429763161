package dev.gesso.core.image;

/** How bright a colour is, after ITU-R BT.601: what the API guide's own mask example takes as alpha (2025-04). */
public final class Luminance {

    private Luminance() {}

    /** From 0 to 255, as are its parts. */
    public static int of(int red, int green, int blue) {
        return (red * 19_595 + green * 38_470 + blue * 7_471 + 0x8000) >> 16;
    }
}
