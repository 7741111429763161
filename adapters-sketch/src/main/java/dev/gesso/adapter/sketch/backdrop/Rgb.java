package dev.gesso.adapter.sketch.backdrop;

import java.awt.Color;

/** Mixes 24-bit sRGB colours. */
public final class Rgb {

    private static final int WHITE = 0xffffff;
    /** What shade leaves out of doors, where the blue sky still shines into it. */
    private static final int SHADOW = 0x141833;

    private Rgb() {}

    /** The first colour at 0, the second at 1. */
    public static int mix(int from, int to, double part) {
        return channel(from, to, part, 16) << 16 | channel(from, to, part, 8) << 8 | channel(from, to, part, 0);
    }

    private static int channel(int from, int to, double part, int shift) {
        double start = from >> shift & 255;
        return Math.clamp((int) (start + ((to >> shift & 255) - start) * part + 0.5), 0, 255);
    }

    public static int lighter(int rgb, double part) {
        return mix(rgb, WHITE, part);
    }

    /** Towards a dark blue, as shadows out of doors are. */
    public static int darker(int rgb, double part) {
        return mix(rgb, SHADOW, part);
    }

    public static Color solid(int rgb) {
        return new Color(rgb);
    }

    /** A colour that covers in part: nothing at 0, everything at 1. */
    public static Color veil(int rgb, double cover) {
        return new Color(rgb >> 16 & 255, rgb >> 8 & 255, rgb & 255, Math.clamp((int) (cover * 255 + 0.5), 0, 255));
    }
}
