package dev.gesso.adapter.sketch.finish;

/** Packs and weighs the channels of a pixel. */
final class Argb {

    private Argb() {}

    static int of(int alpha, float red, float green, float blue) {
        return alpha << 24 | channel(red) << 16 | channel(green) << 8 | channel(blue);
    }

    static int channel(float value) {
        return value <= 0 ? 0 : value >= 255 ? 255 : (int) (value + 0.5f);
    }

    static float luminance(int pixel) {
        return 0.299f * (pixel >> 16 & 255) + 0.587f * (pixel >> 8 & 255) + 0.114f * (pixel & 255);
    }

    /** How bright a pixel is on white paper. */
    static float onWhite(int pixel) {
        int alpha = pixel >>> 24;
        return alpha == 255 ? luminance(pixel) : 255 - alpha + luminance(pixel) * alpha / 255;
    }

    static boolean isOpaque(int[] argb) {
        for (int pixel : argb) {
            if (pixel >>> 24 != 255) {
                return false;
            }
        }
        return true;
    }
}
