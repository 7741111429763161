package dev.gesso.adapter.sketch.finish;

import dev.gesso.adapter.sketch.raster.Pixels;

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
        float[] line = new float[4 * width];
        float[] sums = new float[4 * width];
        Rows.each(height, y -> {
            java.util.Arrays.fill(sums, 0);
            for (int i = 0; i < down.count(); i++) {
                float weight = down.weight(y, i);
                if (weight > 0) {
                    narrow(source, down.start(y) + i, across, line);
                    for (int j = 0; j < sums.length; j++) {
                        sums[j] += line[j] * weight;
                    }
                }
            }
            store(sums, target, y);
        });
        return target;
    }

    private static void narrow(Pixels source, int y, Taps across, float[] line) {
        int row = y * source.width();
        java.util.Arrays.fill(line, 0);
        for (int x = 0; x < line.length / 4; x++) {
            int start = row + across.start(x);
            for (int i = 0; i < across.count(); i++) {
                int pixel = source.argb()[start + i];
                float share = (pixel >>> 24) * across.weight(x, i);
                line[4 * x] += share;
                line[4 * x + 1] += (pixel >> 16 & 255) * share;
                line[4 * x + 2] += (pixel >> 8 & 255) * share;
                line[4 * x + 3] += (pixel & 255) * share;
            }
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
