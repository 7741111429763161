package dev.gesso.adapter.sketch.finish;

import dev.gesso.adapter.sketch.raster.Pixels;

/** Reduces areas to the colours of a palette; the soft pixels along edges stay, or contours would turn into stairs. */
final class Poster {

    /** Sum of the differences of three channels; noise of a camera and dither of a gradient stay below it. */
    private static final int EDGE = 24;

    private Poster() {}

    static Pixels of(Pixels picture, int colours) {
        Palette palette = Palette.of(picture.argb(), colours);
        Pixels target = Pixels.of(picture.width(), picture.height());
        Rows.each(picture.height(), y -> {
            for (int x = 0; x < picture.width(); x++) {
                int i = y * picture.width() + x;
                int pixel = picture.argb()[i];
                if (pixel >>> 24 != 0) {
                    boolean edge = isEdge(picture, x, y);
                    target.argb()[i] = edge ? pixel : (pixel & 0xff000000) | (palette.nearest(pixel) & 0xffffff);
                }
            }
        });
        return target;
    }

    private static boolean isEdge(Pixels picture, int x, int y) {
        int[] argb = picture.argb();
        int i = y * picture.width() + x;
        int left = x > 0 ? i - 1 : i;
        int right = x < picture.width() - 1 ? i + 1 : i;
        int above = y > 0 ? i - picture.width() : i;
        int below = y < picture.height() - 1 ? i + picture.width() : i;
        return differ(argb[left], argb[right]) || differ(argb[above], argb[below]);
    }

    private static boolean differ(int a, int b) {
        return a != b
                && Math.abs((a >> 16 & 255) - (b >> 16 & 255))
                                + Math.abs((a >> 8 & 255) - (b >> 8 & 255))
                                + Math.abs((a & 255) - (b & 255))
                        > EDGE;
    }
}
