package dev.gesso.adapter.sketch;

import dev.gesso.adapter.sketch.raster.Pixels;

/** Puts white paper behind a picture. */
final class OnWhite {

    private OnWhite() {}

    static Pixels of(Pixels picture) {
        Pixels opaque = picture.copy();
        for (int i = 0; i < opaque.argb().length; i++) {
            int pixel = opaque.argb()[i];
            int alpha = pixel >>> 24;
            opaque.argb()[i] =
                    0xff000000 | mixed(pixel >> 16, alpha) << 16 | mixed(pixel >> 8, alpha) << 8 | mixed(pixel, alpha);
        }
        return opaque;
    }

    private static int mixed(int channel, int alpha) {
        return ((channel & 255) * alpha + 255 * (255 - alpha) + 127) / 255;
    }
}
