package dev.gesso.adapter.sketch.finish;

import dev.gesso.adapter.sketch.raster.Noise;
import dev.gesso.adapter.sketch.raster.Pixels;

/** A children's book: wavering contours in brown ink, filled with crayon strokes on warm paper. */
final class BookLook implements Look {

    /** Cream, as uncoated stock is. */
    private static final float[] PAPER = {253, 247, 232};
    /** Sepia: black lines would look printed. */
    private static final float[] CONTOUR = {74, 47, 34};

    @Override
    public String id() {
        return "book";
    }

    @Override
    public Pixels finish(Pixels picture, long seed) {
        Unit unit = Unit.of(picture);
        Noise noise = Noise.of(seed);
        Pixels drawn = Displacement.apply(picture, noise, unit.of(3.2f), unit.frequency(0.02f));
        Contours contours = Contours.of(drawn, unit.atLeast(1, 0.9f), unit.atLeast(2, 2.2f));
        float[] tooth = new float[drawn.width()];
        float[] lines = new float[drawn.width()];
        Rows.each(drawn.height(), y -> {
            noise.row(tooth, 3, y * unit.frequency(0.22f), unit.frequency(0.22f), 2);
            contours.row(y, 3.5f, lines);
            for (int x = 0; x < drawn.width(); x++) {
                int i = y * drawn.width() + x;
                float stroke = stroke(noise, x / unit.pixels(), y / unit.pixels());
                drawn.argb()[i] = crayon(drawn.argb()[i], stroke, tooth[x], lines[x] * 0.75f);
            }
        });
        return drawn;
    }

    /** Strength of the crayon at a place: long streaks that run from lower left to upper right. */
    private static float stroke(Noise noise, float x, float y) {
        float along = 0.7317f * x - 0.6816f * y;
        float across = 0.6816f * x + 0.7317f * y + along * 0.06f;
        return noise.smooth(along * 0.02f, across * 0.33f) * 0.6f
                + noise.smooth(along * 0.05f + 40, across * 0.75f) * 0.4f;
    }

    private static int crayon(int pixel, float stroke, float tooth, float line) {
        if (pixel >>> 24 == 0) {
            return 0;
        }
        float light = Argb.luminance(pixel) / 255;
        float gaps = Math.max(0, 0.62f - stroke) * 0.55f * (0.5f + tooth);
        float bare = Math.min(0.5f, gaps * 0.85f + 0.1f) * (0.55f + 0.45f * light);
        float pressed = Math.max(0, stroke - 0.72f) * 60 * (1 - light * 0.3f);
        return Argb.of(
                pixel >>> 24,
                coloured(pixel >> 16 & 255, 0, bare, pressed, line),
                coloured(pixel >> 8 & 255, 1, bare, pressed, line),
                coloured(pixel & 255, 2, bare, pressed, line));
    }

    private static float coloured(float channel, int index, float bare, float pressed, float line) {
        float filled = channel + (PAPER[index] - channel) * bare - pressed;
        return filled + (CONTOUR[index] - filled) * line;
    }
}
