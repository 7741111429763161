package dev.gesso.adapter.sketch.finish;

import dev.gesso.adapter.sketch.raster.Pixels;

/** Where a pen would draw lines: places darker than their surroundings (difference of two blurs). */
record Contours(Plane near, Plane far) {

    static Contours of(Pixels picture, int nearRadius, int farRadius) {
        Plane edges = Plane.brightness(picture);
        for (int i = 0; i < edges.values().length; i++) {
            edges.values()[i] -= 0.25f * chroma(picture.argb()[i]);
        }
        return new Contours(edges.blurred(nearRadius), edges.blurred(farRadius));
    }

    /** Colourful areas count as darker, or else red on green of one brightness would have no contour. */
    private static int chroma(int pixel) {
        int red = pixel >> 16 & 255;
        int green = pixel >> 8 & 255;
        int blue = pixel & 255;
        int spread = Math.max(red, Math.max(green, blue)) - Math.min(red, Math.min(green, blue));
        return spread * (pixel >>> 24) / 255;
    }

    /** Strength of the line along one row, 0 to 1; differences up to {@code threshold} draw nothing. */
    void row(int y, float threshold, float[] row) {
        int start = y * near.width();
        for (int x = 0; x < row.length; x++) {
            float difference = far.values()[start + x] - near.values()[start + x];
            row[x] = difference <= threshold ? 0 : steep((difference - threshold) * 0.16f);
        }
    }

    private static float steep(float value) {
        return value >= 1 ? 1 : value * (2 - value);
    }
}
