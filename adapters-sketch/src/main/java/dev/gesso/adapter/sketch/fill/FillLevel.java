package dev.gesso.adapter.sketch.fill;

import java.util.Arrays;

/** A picture with a hole at one scale: colours as three floats a pixel, and which pixels are open. */
@SuppressWarnings("ArrayRecordComponent") // compared by nobody, and painted into
record FillLevel(int width, int height, float[] rgb, boolean[] open) {

    /** Half the size, for searching: a pixel is open where any of its four was, coloured by those that were not. */
    FillLevel half() {
        return half(1);
    }

    /** Half the size; a pixel is open where at least so many of its four were, or all that there are. */
    private FillLevel half(int least) {
        int halfWidth = (width + 1) / 2;
        int halfHeight = (height + 1) / 2;
        FillLevel small = new FillLevel(
                halfWidth, halfHeight, new float[3 * halfWidth * halfHeight], new boolean[halfWidth * halfHeight]);
        for (int i = 0; i < small.open.length; i++) {
            gather(small, i, 2 * (i % halfWidth), 2 * (i / halfWidth), least);
        }
        return small;
    }

    private void gather(FillLevel small, int target, int x, int y, int least) {
        int known = 0;
        int all = 0;
        for (int j = 0; j < 4; j++) {
            int column = x + (j & 1);
            int row = y + (j >> 1);
            if (column < width && row < height) {
                all++;
                int i = row * width + column;
                if (!open[i]) {
                    known++;
                    for (int c = 0; c < 3; c++) {
                        small.rgb[3 * target + c] += rgb[3 * i + c];
                    }
                }
            }
        }
        small.open[target] = all - known >= Math.min(least, all);
        for (int c = 0; c < 3 && known > 0; c++) {
            small.rgb[3 * target + c] /= known;
        }
    }

    /** Colours the hole with a soft blend of what surrounds it: pulled down to where it closes, and pushed up again. */
    void blend() {
        if (!hasHole() || (width == 1 && height == 1)) {
            return;
        }
        FillLevel small = half(4);
        small.blend();
        for (int i = 0; i < open.length; i++) {
            if (open[i]) {
                small.sampleDoubled(i % width, i / width, rgb, 3 * i);
            }
        }
    }

    private boolean hasHole() {
        for (boolean pixel : open) {
            if (pixel) {
                return true;
            }
        }
        return false;
    }

    /** The colour at a place of a level of twice the size, between this one's pixels; written among the other's colours. */
    void sampleDoubled(int x, int y, float[] target, int at) {
        float placeX = Math.clamp((x - 0.5f) / 2, 0f, width - 1f);
        float placeY = Math.clamp((y - 0.5f) / 2, 0f, height - 1f);
        int left = (int) placeX;
        int top = (int) placeY;
        int right = Math.min(left + 1, width - 1);
        int bottom = Math.min(top + 1, height - 1);
        float across = placeX - left;
        float down = placeY - top;
        for (int c = 0; c < 3; c++) {
            float above = colour(left, top, c) * (1 - across) + colour(right, top, c) * across;
            float below = colour(left, bottom, c) * (1 - across) + colour(right, bottom, c) * across;
            target[at + c] = above * (1 - down) + below * down;
        }
    }

    private float colour(int x, int y, int channel) {
        return rgb[3 * (y * width + x) + channel];
    }

    /** For each pixel whether a patch around it lies inside the picture and touches no open pixel. */
    boolean[] sources(int radius) {
        boolean[] sources = new boolean[open.length];
        int[] closed = new int[width];
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                closed[x] = open[y * width + x] ? 0 : closed[x] + 1;
            }
            int row = y - radius;
            int run = 0;
            for (int x = 0; x < width && row >= radius; x++) {
                run = closed[x] > 2 * radius ? run + 1 : 0;
                if (run > 2 * radius) {
                    sources[row * width + x - radius] = true;
                }
            }
        }
        return sources;
    }

    /** The pixels whose patch touches the hole, in reading order. */
    int[] targets(int radius) {
        boolean[] touched = new boolean[open.length];
        for (int i = 0; i < open.length; i++) {
            if (open[i]) {
                int x = i % width;
                for (int y = Math.max(0, i / width - radius); y <= Math.min(height - 1, i / width + radius); y++) {
                    Arrays.fill(
                            touched,
                            y * width + Math.max(0, x - radius),
                            y * width + Math.min(width - 1, x + radius) + 1,
                            true);
                }
            }
        }
        int[] targets = new int[open.length];
        int count = 0;
        for (int i = 0; i < touched.length; i++) {
            if (touched[i]) {
                targets[count++] = i;
            }
        }
        return Arrays.copyOf(targets, count);
    }
}
