package dev.gesso.adapter.sketch.finish;

import dev.gesso.adapter.sketch.raster.Pixels;

/** A thousandth of a picture's shorter side, in pixels: strokes keep their share of the picture at every size. */
record Unit(float pixels) {

    static Unit of(Pixels picture) {
        return new Unit(Math.min(picture.width(), picture.height()) / 1000f);
    }

    /** A length as whole pixels, at least {@code least}. */
    int atLeast(int least, float units) {
        return Math.max(least, (int) (units * pixels + 0.5f));
    }

    float of(float units) {
        return units * pixels;
    }

    /** Waves per pixel from waves per unit. */
    float frequency(float perUnit) {
        return perUnit / pixels;
    }
}
