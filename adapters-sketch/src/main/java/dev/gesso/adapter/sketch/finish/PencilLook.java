package dev.gesso.adapter.sketch.finish;

import dev.gesso.adapter.sketch.raster.Noise;
import dev.gesso.adapter.sketch.raster.Pixels;

/** Coloured pencil: soft grey contours and pale strokes that let the grain of the paper through. */
final class PencilLook implements Look {

    @Override
    public String id() {
        return "pencil";
    }

    @Override
    public Pixels finish(Pixels picture, long seed) {
        Unit unit = Unit.of(picture);
        Noise noise = Noise.of(seed);
        Pixels drawn = Displacement.apply(picture, noise, unit.of(2.2f), unit.frequency(0.025f));
        Contours contours = Contours.of(drawn, unit.atLeast(1, 0.8f), unit.atLeast(2, 2.4f));
        float[] lines = new float[drawn.width()];
        float[] tooth = new float[drawn.width()];
        Rows.each(drawn.height(), y -> {
            contours.row(y, 1.4f, lines);
            noise.row(tooth, 2, y * unit.frequency(0.3f), unit.frequency(0.3f), 2);
            for (int x = 0; x < lines.length; x++) {
                int i = y * lines.length + x;
                drawn.argb()[i] = shaded(
                        drawn.argb()[i], strokes(noise, x / unit.pixels(), y / unit.pixels()), tooth[x], lines[x]);
            }
        });
        return drawn;
    }

    private static float strokes(Noise noise, float x, float y) {
        float along = 0.5592f * x - 0.829f * y;
        float across = 0.829f * x + 0.5592f * y;
        return noise.smooth(along * 0.014f, across * 0.26f) * 0.5f
                + noise.smooth(along * 0.03f + 60, across * 0.6f) * 0.5f;
    }

    private static int shaded(int pixel, float stroke, float tooth, float line) {
        int alpha = pixel >>> 24;
        if (alpha == 0) {
            return 0;
        }
        float light = Argb.luminance(pixel);
        float dark = 1 - light / 255;
        float cover = Math.clamp(0.66f + 0.3f * dark + (stroke - 0.5f) * 0.85f + (tooth - 0.5f) * 0.45f, 0.15f, 0.97f);
        float graphite = line * (0.62f + 0.5f * (tooth - 0.5f));
        return Argb.of(
                alpha,
                toned(pixel >> 16 & 255, light, 252, cover, graphite),
                toned(pixel >> 8 & 255, light, 250, cover, graphite),
                toned(pixel & 255, light, 244, cover, graphite));
    }

    private static float toned(int channel, float light, float paper, float cover, float graphite) {
        float pigment = light + (channel - light) * 0.72f;
        float tone = paper + (pigment - paper) * cover;
        return tone + (62 - tone) * graphite;
    }
}
