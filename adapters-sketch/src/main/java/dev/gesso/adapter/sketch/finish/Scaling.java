package dev.gesso.adapter.sketch.finish;

import dev.gesso.adapter.sketch.raster.Pixels;
import java.util.Arrays;

/** Changes the size of a picture: reduced by the mean of what falls together, enlarged by lines between pixels. */
public final class Scaling {

    private Scaling() {}

    /** The same picture where the size is its own. Colours are weighed by their alpha, so that no rim turns dark. */
    public static Pixels to(Pixels source, int width, int height) {
        if (source.width() == width && source.height() == height) {
            return source;
        }
        Taps across = Taps.of(source.width(), width);
        Taps down = Taps.of(source.height(), height);
        Pixels target = Pixels.of(width, height);
        Lines lines = new Lines(source, across, width, down.count());
        float[] sums = new float[4 * width];
        Rows.each(height, y -> {
            Arrays.fill(sums, 0);
            for (int i = 0; i < down.count(); i++) {
                float weight = down.weight(y, i);
                if (weight > 0) {
                    float[] line = lines.of(down.start(y) + i);
                    for (int j = 0; j < sums.length; j++) {
                        sums[j] += line[j] * weight;
                    }
                }
            }
            store(sums, target, y);
        });
        return target;
    }

    /** Rows of the source at the target's width; the last few are kept, as neighbours of the target share them. */
    private static final class Lines {

        private final Pixels source;
        private final Taps across;
        private final float[][] kept;
        private final int[] rows;

        Lines(Pixels source, Taps across, int width, int count) {
            this.source = source;
            this.across = across;
            this.kept = new float[count][4 * width];
            this.rows = new int[count];
            Arrays.fill(rows, -1);
        }

        float[] of(int y) {
            int slot = y % rows.length;
            if (rows[slot] != y) {
                rows[slot] = y;
                narrow(source, y, across, kept[slot]);
            }
            return kept[slot];
        }
    }

    private static void narrow(Pixels source, int y, Taps across, float[] line) {
        int row = y * source.width();
        int[] argb = source.argb();
        for (int x = 0; x < line.length / 4; x++) {
            int start = row + across.start(x);
            float alpha = 0;
            float red = 0;
            float green = 0;
            float blue = 0;
            for (int i = 0; i < across.count(); i++) {
                int pixel = argb[start + i];
                float share = (pixel >>> 24) * across.weight(x, i);
                alpha += share;
                red += (pixel >> 16 & 255) * share;
                green += (pixel >> 8 & 255) * share;
                blue += (pixel & 255) * share;
            }
            line[4 * x] = alpha;
            line[4 * x + 1] = red;
            line[4 * x + 2] = green;
            line[4 * x + 3] = blue;
        }
    }

    private static void store(float[] sums, Pixels target, int y) {
        for (int x = 0; x < target.width(); x++) {
            float alpha = sums[4 * x];
            if (alpha >= 0.5f) {
                target.argb()[y * target.width() + x] = Argb.of(
                        Argb.channel(alpha), sums[4 * x + 1] / alpha, sums[4 * x + 2] / alpha, sums[4 * x + 3] / alpha);
            }
        }
    }

    /** For each pixel of the target the first of the source that counts, and how much it and the next ones count. */
    @SuppressWarnings("ArrayRecordComponent") // compared by nobody
    private record Taps(int[] starts, float[] weights, int count) {

        static Taps of(int from, int to) {
            double step = from / (double) to;
            double reach = Math.max(1, step);
            int count = Math.min(from, (int) Math.ceil(reach) + 1);
            Taps taps = new Taps(new int[to], new float[to * count], count);
            for (int i = 0; i < to; i++) {
                double centre = (i + 0.5) * step - 0.5;
                taps.starts[i] = Math.clamp((int) Math.floor(centre - (reach - 1) / 2), 0, from - count);
                taps.weigh(i, centre, reach);
            }
            return taps;
        }

        private void weigh(int target, double centre, double reach) {
            double sum = 0;
            for (int i = 0; i < count; i++) {
                sum += share(starts[target] + i - centre, reach);
            }
            for (int i = 0; i < count; i++) {
                double share = share(starts[target] + i - centre, reach);
                weights[target * count + i] = (float) (sum == 0 ? 1.0 / count : share / sum);
            }
        }

        /** How much of a pixel at a distance lies within the reach around a place. */
        private static double share(double distance, double reach) {
            return Math.clamp((reach + 1) / 2 - Math.abs(distance), 0.0, 1.0);
        }

        int start(int target) {
            return starts[target];
        }

        float weight(int target, int tap) {
            return weights[target * count + tap];
        }
    }
}
