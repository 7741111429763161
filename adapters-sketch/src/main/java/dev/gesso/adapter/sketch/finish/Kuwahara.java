package dev.gesso.adapter.sketch.finish;

import dev.gesso.adapter.sketch.raster.Pixels;

/**
 * The filter of Kuwahara and others (1976): each pixel takes the mean of that one of its four neighbouring squares whose
 * brightness varies least, which flattens areas like wet paint and keeps their edges. Square sums run along columns and
 * rows, so that the cost does not grow with the radius, and only as many rows are kept as a square is high.
 */
final class Kuwahara {

    /** Alpha, red, green, blue, brightness and its square. */
    private static final int SUMS = 6;

    private final Pixels source;
    private final int radius;
    private final int[][] columns;
    private final int[][] means;
    private final float[][] variances;

    private Kuwahara(Pixels source, int radius) {
        this.source = source;
        this.radius = radius;
        this.columns = new int[SUMS][source.width()];
        this.means = new int[radius + 1][source.width() + radius];
        this.variances = new float[radius + 1][source.width() + radius];
    }

    static Pixels apply(Pixels source, int radius) {
        Kuwahara filter = new Kuwahara(source, radius);
        Pixels target = Pixels.of(source.width(), source.height());
        filter.addRow(0, radius + 1);
        Rows.each(source.height() + radius, y -> {
            if (y > 0) {
                filter.addRow(y, 1);
                filter.addRow(y - radius - 1, -1);
            }
            filter.sumSquares(y % (radius + 1));
            if (y >= radius) {
                filter.choose(target, y - radius);
            }
        });
        return target;
    }

    private void addRow(int y, int times) {
        int start = Math.clamp(y, 0, source.height() - 1) * source.width();
        for (int x = 0; x < source.width(); x++) {
            int pixel = source.argb()[start + x];
            int alpha = pixel >>> 24;
            int red = weighed(pixel >> 16 & 255, alpha);
            int green = weighed(pixel >> 8 & 255, alpha);
            int blue = weighed(pixel & 255, alpha);
            int bright = brightness(red, green, blue, alpha);
            columns[0][x] += times * alpha;
            columns[1][x] += times * red;
            columns[2][x] += times * green;
            columns[3][x] += times * blue;
            columns[4][x] += times * bright;
            columns[5][x] += times * bright * bright;
        }
    }

    private static int weighed(int channel, int alpha) {
        return alpha == 255 ? channel : channel * alpha / 255;
    }

    private static int brightness(int red, int green, int blue, int alpha) {
        return ((77 * red + 151 * green + 28 * blue) >> 8) + 255 - alpha;
    }

    private void sumSquares(int slot) {
        int[] mean = means[slot];
        float[] variance = variances[slot];
        int[] sums = new int[SUMS];
        for (int i = 0; i < SUMS; i++) {
            sums[i] = (radius + 1) * columns[i][0];
        }
        float share = 1f / ((radius + 1) * (radius + 1));
        int last = source.width() - 1;
        for (int x = 0; x < mean.length; x++) {
            int in = Math.min(x, last);
            int out = Math.max(0, x - radius - 1);
            for (int i = 0; i < SUMS; i++) {
                sums[i] += columns[i][in] - columns[i][out];
            }
            mean[x] = mean(sums, share);
            variance[x] = variance(sums, share);
        }
    }

    private static int mean(int[] sums, float share) {
        return (int) (sums[0] * share + 0.5f) << 24
                | (int) (sums[1] * share + 0.5f) << 16
                | (int) (sums[2] * share + 0.5f) << 8
                | (int) (sums[3] * share + 0.5f);
    }

    private static float variance(int[] sums, float share) {
        float bright = sums[4] * share;
        return sums[5] * share - bright * bright;
    }

    private void choose(Pixels target, int y) {
        int top = y % (radius + 1);
        int bottom = (y + radius) % (radius + 1);
        int start = y * source.width();
        for (int x = 0; x < source.width(); x++) {
            int slot = variances[bottom][x] < variances[top][x] ? bottom : top;
            int slotRight = variances[bottom][x + radius] < variances[top][x + radius] ? bottom : top;
            boolean right = variances[slotRight][x + radius] < variances[slot][x];
            target.argb()[start + x] = plain(right ? means[slotRight][x + radius] : means[slot][x]);
        }
    }

    /** Takes the weight of alpha out of the colours again. */
    private static int plain(int weighed) {
        int alpha = weighed >>> 24;
        if (alpha == 255 || alpha == 0) {
            return alpha == 0 ? 0 : weighed;
        }
        float factor = 255f / alpha;
        return Argb.of(alpha, (weighed >> 16 & 255) * factor, (weighed >> 8 & 255) * factor, (weighed & 255) * factor);
    }
}
