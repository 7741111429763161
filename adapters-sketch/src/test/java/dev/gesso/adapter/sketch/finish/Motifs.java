package dev.gesso.adapter.sketch.finish;

import dev.gesso.adapter.sketch.raster.Pixels;

/** Small pictures to try a look on. */
final class Motifs {

    private Motifs() {}

    /** A red disc with a soft rim in the middle of the given ground. */
    static Pixels disc(int width, int height, int ground) {
        Pixels picture = Pixels.of(width, height);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                double distance = Math.sqrt(Math.pow(x - width / 2.0, 2) + Math.pow(y - height / 2.0, 2));
                double cover = Math.clamp(Math.min(width, height) / 3.0 - distance, 0, 1);
                picture.argb()[y * width + x] = over(ground, cover);
            }
        }
        return picture;
    }

    private static int over(int ground, double cover) {
        if (ground >>> 24 == 0) {
            int alpha = (int) Math.round(cover * 255);
            return alpha == 0 ? 0 : alpha << 24 | 0xd03020;
        }
        return cover >= 0.5 ? 0xffd03020 : ground;
    }
}
