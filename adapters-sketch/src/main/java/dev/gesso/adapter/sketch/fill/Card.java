package dev.gesso.adapter.sketch.fill;

import dev.gesso.adapter.sketch.raster.Pixels;

/** A picture in a white frame with rounded corners and a soft shadow, for references that cannot be cut out. */
final class Card {

    /** Alpha of the shadow at the rim of the card; it dies away with the square of the distance. */
    private static final int SHADOW = 70;

    private Card() {}

    static Pixels of(Pixels picture) {
        int frame = Math.max(4, Math.min(picture.width(), picture.height()) / 28);
        int shadow = frame / 2;
        int width = picture.width() + 2 * frame;
        int height = picture.height() + 2 * frame;
        Pixels card = Pixels.of(width + 2 * shadow, height + 2 * shadow);
        for (int y = 0; y < card.height(); y++) {
            for (int x = 0; x < card.width(); x++) {
                double outside = outside(x - shadow, y - shadow, width, height, frame);
                card.argb()[y * card.width() + x] =
                        outside <= 0 ? inside(picture, x - shadow - frame, y - shadow - frame) : rim(outside, shadow);
            }
        }
        return card;
    }

    private static int inside(Pixels picture, int x, int y) {
        boolean framed = x < 0 || y < 0 || x >= picture.width() || y >= picture.height();
        return framed ? 0xffffffff : picture.argb()[y * picture.width() + x] | 0xff000000;
    }

    /** Distance from a rectangle with rounded corners; not above 0 within it. */
    private static double outside(double x, double y, int width, int height, int radius) {
        double dx = Math.max(0, Math.abs(x + 0.5 - width / 2.0) - width / 2.0 + radius);
        double dy = Math.max(0, Math.abs(y + 0.5 - height / 2.0) - height / 2.0 + radius);
        return Math.sqrt(dx * dx + dy * dy) - radius;
    }

    private static int rim(double outside, int shadow) {
        double depth = 1 - outside / Math.max(1, shadow);
        return depth <= 0 ? 0 : (int) (SHADOW * depth * depth) << 24 | 0x201810;
    }
}
