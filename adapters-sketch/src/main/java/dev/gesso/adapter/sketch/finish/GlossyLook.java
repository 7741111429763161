package dev.gesso.adapter.sketch.finish;

import dev.gesso.adapter.sketch.raster.Noise;
import dev.gesso.adapter.sketch.raster.Pixels;

/** Glossy: light that blooms, darker corners and a fine grain. It makes no photograph of a drawing. */
final class GlossyLook implements Look {

    /** Brightness from which light blooms: paper and sky do, skin does not. */
    private static final float GLOW_FROM = 165;

    @Override
    public String id() {
        return "glossy";
    }

    @Override
    public Pixels finish(Pixels picture, long seed) {
        Noise noise = Noise.of(seed);
        Pixels target = Pixels.of(picture.width(), picture.height());
        boolean framed = Argb.isOpaque(picture.argb());
        Plane glow = Plane.halfBrightness(picture).blurred(Unit.of(picture).atLeast(1, 5));
        float[] bloom = new float[picture.width()];
        float[] corners = new float[picture.width()];
        Rows.each(picture.height(), y -> {
            glow.doubledRow(y, bloom);
            float down = y / (float) picture.height() - 0.5f;
            for (int x = 0; x < bloom.length; x++) {
                float across = x / (float) bloom.length - 0.5f;
                corners[x] = framed ? 1 - 0.42f * Math.max(0, across * across + down * down - 0.14f) : 1;
                int i = y * bloom.length + x;
                float light = framed ? Math.max(0, bloom[x] - GLOW_FROM) * 0.22f : 0;
                float grain = framed ? (noise.at(x, y) - 0.5f) * 5 : 0;
                target.argb()[i] = lit(picture.argb()[i], light, corners[x], grain);
            }
        });
        return target;
    }

    private static int lit(int pixel, float bloom, float corner, float grain) {
        if (pixel >>> 24 == 0) {
            return 0;
        }
        return Argb.of(
                pixel >>> 24,
                lit((float) (pixel >> 16 & 255), bloom, corner, grain),
                lit((float) (pixel >> 8 & 255), bloom, corner, grain),
                lit((float) (pixel & 255), bloom, corner, grain));
    }

    private static float lit(float channel, float bloom, float corner, float grain) {
        float brighter = channel + bloom * (1 - channel / 255);
        return ((brighter - 127.5f) * 1.08f + 127.5f) * corner + grain;
    }
}
