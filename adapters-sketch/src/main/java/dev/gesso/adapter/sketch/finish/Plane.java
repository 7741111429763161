package dev.gesso.adapter.sketch.finish;

import dev.gesso.adapter.sketch.raster.Pixels;

/** One number for each pixel, such as its brightness on white paper. */
@SuppressWarnings("ArrayRecordComponent") // compared by nobody, and too large to be copied
record Plane(int width, int height, float[] values) {

    static Plane brightness(Pixels picture) {
        float[] values = new float[picture.argb().length];
        for (int i = 0; i < values.length; i++) {
            values[i] = Argb.onWhite(picture.argb()[i]);
        }
        return new Plane(picture.width(), picture.height(), values);
    }

    /** The brightness at half the width and height, rounded up. */
    static Plane halfBrightness(Pixels picture) {
        int width = (picture.width() + 1) / 2;
        int height = (picture.height() + 1) / 2;
        float[] values = new float[width * height];
        for (int y = 0; y < height; y++) {
            int top = 2 * y * picture.width();
            int bottom = Math.min(2 * y + 1, picture.height() - 1) * picture.width();
            for (int x = 0; x < width; x++) {
                int right = Math.min(2 * x + 1, picture.width() - 1);
                values[y * width + x] = (Argb.onWhite(picture.argb()[top + 2 * x])
                                + Argb.onWhite(picture.argb()[top + right])
                                + Argb.onWhite(picture.argb()[bottom + 2 * x])
                                + Argb.onWhite(picture.argb()[bottom + right]))
                        / 4;
            }
        }
        return new Plane(width, height, values);
    }

    /** A softened copy: three box blurs, which come near to a Gaussian. */
    Plane blurred(int radius) {
        float[] source = values.clone();
        float[] target = new float[values.length];
        for (int pass = 0; pass < 3; pass++) {
            blurRows(source, target, radius);
            blurColumns(target, source, radius);
        }
        return new Plane(width, height, source);
    }

    private void blurRows(float[] from, float[] to, int radius) {
        float share = 1f / (2 * radius + 1);
        Rows.each(height, y -> {
            int start = y * width;
            float sum = from[start] * radius;
            for (int x = 0; x < radius; x++) {
                sum += from[start + Math.min(x, width - 1)];
            }
            for (int x = 0; x < width; x++) {
                sum += from[start + Math.min(x + radius, width - 1)];
                to[start + x] = sum * share;
                sum -= from[start + Math.max(x - radius, 0)];
            }
        });
    }

    private void blurColumns(float[] from, float[] to, int radius) {
        float share = 1f / (2 * radius + 1);
        float[] sums = new float[width];
        for (int y = -radius; y < radius; y++) {
            add(from, y, sums, 1);
        }
        Rows.each(height, y -> {
            add(from, y + radius, sums, 1);
            for (int x = 0; x < width; x++) {
                to[y * width + x] = sums[x] * share;
            }
            add(from, y - radius, sums, -1);
        });
    }

    private void add(float[] from, int y, float[] sums, float times) {
        int start = Math.clamp(y, 0, height - 1) * width;
        for (int x = 0; x < width; x++) {
            sums[x] += from[start + x] * times;
        }
    }

    /** One row of this plane stretched to twice its width and height. */
    void doubledRow(int y, float[] row) {
        float place = Math.max(0, y / 2f - 0.25f);
        int top = Math.min((int) place, height - 1);
        int bottom = Math.min(top + 1, height - 1);
        float down = place - top;
        for (int x = 0; x < row.length; x++) {
            float placeX = Math.max(0, x / 2f - 0.25f);
            int left = Math.min((int) placeX, width - 1);
            int right = Math.min(left + 1, width - 1);
            float across = placeX - left;
            float above = values[top * width + left] * (1 - across) + values[top * width + right] * across;
            float below = values[bottom * width + left] * (1 - across) + values[bottom * width + right] * across;
            row[x] = above + (below - above) * down;
        }
    }
}
