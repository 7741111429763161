package dev.gesso.adapter.sketch.finish;

import dev.gesso.adapter.sketch.raster.Noise;
import dev.gesso.adapter.sketch.raster.Pixels;

/** Pen and ink: black contours, and hatching for what is dark. */
final class InkLook implements Look {

    /** Units between the lines of the hatching: 90 lines to the shorter side can still be told apart. */
    private static final float SPACING = 11;

    @Override
    public String id() {
        return "ink";
    }

    @Override
    public Pixels finish(Pixels picture, long seed) {
        Unit unit = Unit.of(picture);
        Noise noise = Noise.of(seed);
        Contours contours = Contours.of(picture, unit.atLeast(1, 1), unit.atLeast(2, 2.6f));
        Pixels target = Pixels.of(picture.width(), picture.height());
        float[] lines = new float[picture.width()];
        float[] waver = new float[picture.width()];
        float[] tooth = new float[picture.width()];
        float[] paper = new float[picture.width()];
        Rows.each(picture.height(), y -> {
            contours.row(y, 2.2f, lines);
            noise.row(waver, 0, y * unit.frequency(0.01f), unit.frequency(0.01f), 2);
            noise.row(tooth, 7, y * unit.frequency(0.15f), unit.frequency(0.15f), 2);
            noise.row(paper, 5, y * unit.frequency(0.06f), unit.frequency(0.06f), 3);
            for (int x = 0; x < lines.length; x++) {
                int i = y * lines.length + x;
                int pixel = picture.argb()[i];
                float hatch = hatch(Argb.onWhite(pixel) / 255, x, y, unit, (waver[x] - 0.5f) * 16, tooth[x] * 0.2f);
                target.argb()[i] = inked(pixel >>> 24, Math.max(lines[x], hatch), 0.985f + 0.03f * (paper[x] - 0.5f));
            }
        });
        return target;
    }

    private static float hatch(float light, int x, int y, Unit unit, float waver, float tooth) {
        if (light >= 0.66f) {
            return 0;
        }
        if (light < 0.16f) {
            return 0.88f;
        }
        float falling = stripe((x + y) / unit.pixels() + waver);
        float ink = falling > 0.62f + tooth * 0.6f + light * 0.42f ? 0.62f : 0;
        if (light < 0.4f) {
            float rising = stripe((x - y) / unit.pixels() + waver);
            ink = rising > 0.52f + tooth * 0.6f + light * 0.6f ? 0.75f : ink;
        }
        return ink;
    }

    /** 1 in the middle between two lines of the hatching's grid, 0 on them. */
    private static float stripe(float place) {
        float part = place / SPACING;
        float within = part - (int) part;
        return Math.abs((within < 0 ? within + 1 : within) * 2 - 1);
    }

    private static int inked(int alpha, float ink, float paper) {
        return alpha == 0
                ? 0
                : Argb.of(alpha, (252 - 220 * ink) * paper, (247 - 219 * ink) * paper, (236 - 198 * ink) * paper);
    }
}
