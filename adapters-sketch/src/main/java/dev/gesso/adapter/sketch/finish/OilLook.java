package dev.gesso.adapter.sketch.finish;

import dev.gesso.adapter.sketch.raster.Noise;
import dev.gesso.adapter.sketch.raster.Pixels;

/** Oil: broad strokes first and finer ones where they are needed, along the forms, thick enough to catch the light. */
final class OilLook implements Look {

    /** Widths of the brushes in units, and how far a colour may be off before a brush touches the place again. */
    private static final float[][] BRUSHES = {{26, 0}, {13, 62}, {6.5f, 52}, {3.6f, 46}};

    @Override
    public String id() {
        return "oil";
    }

    @Override
    public Pixels finish(Pixels picture, long seed) {
        Unit unit = Unit.of(picture);
        Noise noise = Noise.of(seed);
        Pixels motif = Kuwahara.apply(picture, unit.atLeast(2, 4));
        Flow flow = Flow.of(motif, noise, unit);
        OilPaint paint = OilPaint.over(motif);
        for (float[] brush : BRUSHES) {
            layer(motif, flow, paint, noise, Math.max(1.5f, unit.of(brush[0])), brush[1]);
        }
        return paint.lit(motif, unit);
    }

    private static void layer(Pixels motif, Flow flow, OilPaint paint, Noise noise, float width, float tolerance) {
        float step = width * 0.85f;
        int columns = (int) (motif.width() / step) + 1;
        int rows = (int) (motif.height() / step) + 1;
        int strokes = columns * rows;
        long stride = strideOver(strokes);
        for (int i = 0; i < strokes; i++) {
            if (i % 256 == 0) {
                Rows.stopIfInterrupted();
            }
            int place = (int) (i * stride % strokes);
            int column = place % columns;
            int row = place / columns;
            int x = Math.min(motif.width() - 1, (int) ((column + noise.at(column, row)) * step));
            int y = Math.min(motif.height() - 1, (int) ((row + noise.at(row + 91, column)) * step));
            if (motif.argb()[y * motif.width() + x] >>> 24 > 0
                    && paint.isOff(motif, x, y, (int) (width / 3), tolerance)) {
                stroke(motif, flow, paint, noise, x, y, width, place);
            }
        }
    }

    /** A step that visits every place once, in an order that shows no rows. */
    private static long strideOver(int places) {
        long stride = 7_919;
        while (places % stride == 0) {
            stride += 2;
        }
        return places == 1 ? 1 : stride;
    }

    private static void stroke(
            Pixels motif, Flow flow, OilPaint paint, Noise noise, int x, int y, float width, int place) {
        int pixel = motif.argb()[y * motif.width() + x];
        float shade = (noise.at(place, place >> 8) - 0.5f) * 22;
        float length = width * (1.6f + noise.at(place + 7, place >> 8));
        float[] bristles = new float[(int) width + 2];
        noise.row(bristles, place * 3.7f, place * 0.61f, 14 / (width + 14), 2);
        paint.stroke(x, y, flow.at(x, y), length, width / 2, pixel, shade, bristles);
    }
}
