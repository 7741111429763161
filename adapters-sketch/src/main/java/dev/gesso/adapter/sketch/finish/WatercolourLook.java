package dev.gesso.adapter.sketch.finish;

import dev.gesso.adapter.sketch.raster.Noise;
import dev.gesso.adapter.sketch.raster.Pixels;

/** Watercolour: flat washes with darker rims and grained pigment, on white paper with a ragged border. */
final class WatercolourLook implements Look {

    @Override
    public String id() {
        return "watercolour";
    }

    @Override
    public Pixels finish(Pixels picture, long seed) {
        Unit unit = Unit.of(picture);
        Noise noise = Noise.of(seed);
        boolean onPaper = Argb.isOpaque(picture.argb());
        Pixels washed = Kuwahara.apply(picture, unit.atLeast(2, 5));
        Pixels painted = Displacement.apply(washed, noise, unit.of(9), unit.frequency(0.012f));
        new Wash(painted, noise, unit, Plane.halfBrightness(painted).blurred(unit.atLeast(1, 2))).apply(onPaper);
        return painted;
    }

    /** Lays pigment over a picture, in place. */
    private record Wash(Pixels picture, Noise noise, Unit unit, Plane soft) {

        void apply(boolean onPaper) {
            float[] pigment = new float[picture.width()];
            float[] grain = new float[picture.width()];
            float[] paper = new float[picture.width()];
            float[] around = new float[picture.width()];
            float[] border = new float[picture.width()];
            Rows.each(picture.height(), y -> {
                row(pigment, y, 0, 0, 0.006f, 3);
                row(grain, y, 0, 0, 0.12f, 2);
                row(paper, y, 9, 5, 0.05f, 3);
                soft.doubledRow(y, around);
                paint(y, pigment, grain, paper, around);
                if (onPaper) {
                    row(border, y, 3, 8, 0.01f, 3);
                    fray(y, border, paper);
                }
            });
        }

        private void row(float[] row, int y, float startX, float startY, float perUnit, int octaves) {
            float step = unit.frequency(perUnit);
            noise.row(row, startX, startY + y * step, step, octaves);
        }

        private void paint(int y, float[] pigment, float[] grain, float[] paper, float[] around) {
            for (int x = 0; x < pigment.length; x++) {
                int i = y * pigment.length + x;
                int pixel = picture.argb()[i];
                if (pixel >>> 24 == 0) {
                    continue;
                }
                float rim = 1 - 0.55f * Math.max(0, around[x] - Argb.onWhite(pixel)) / 255;
                float strength = (0.9f + 0.32f * (pigment[x] - 0.5f)) * 0.95f;
                float speckle = (grain[x] - 0.5f) * 0.1f;
                float sheet = (paper[x] - 0.5f) * 0.07f;
                picture.argb()[i] = Argb.of(
                        pixel >>> 24,
                        255 * layer(pixel >> 16 & 255, strength, rim, speckle, sheet),
                        251 * layer(pixel >> 8 & 255, strength, rim, speckle, sheet),
                        243.5f * layer(pixel & 255, strength, rim, speckle, sheet));
            }
        }

        private static float layer(int channel, float strength, float rim, float speckle, float sheet) {
            float light = (1 - (255 - channel) * strength / 255) * rim;
            return 0.03f + 0.97f * (light + speckle * (1 - light) + sheet);
        }

        /** Lets the paint end before the edge of the sheet, unevenly and with a dark rim. */
        private void fray(int y, float[] border, float[] paper) {
            int width = picture.width();
            int fromTop = Math.min(y, picture.height() - 1 - y);
            for (int x = 0; x < width; x++) {
                float inside = Math.min(fromTop, Math.min(x, width - 1 - x)) / unit.pixels();
                float cover = (inside - 26 - 34 * (border[x] - 0.35f)) / 5;
                if (cover < 1) {
                    int i = y * width + x;
                    float sheet = 250 + 6 * (paper[x] - 0.5f);
                    picture.argb()[i] = frayed(picture.argb()[i], Math.max(0, cover), sheet);
                }
            }
        }

        private static int frayed(int pixel, float cover, float sheet) {
            float paint = cover * (cover > 0.05f ? 0.92f : 1);
            float bare = 1 - cover;
            return Argb.of(
                    255,
                    (pixel >> 16 & 255) * paint + sheet * bare,
                    (pixel >> 8 & 255) * paint + (sheet - 3) * bare,
                    (pixel & 255) * paint + (sheet - 10) * bare);
        }
    }
}
