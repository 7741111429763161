package dev.gesso.adapter.sketch.fill;

import dev.gesso.adapter.sketch.raster.Pixels;

/** The part of a picture in which a hole's filling is looked for: the hole and nearly its size around it. */
record Surroundings(int left, int top, int width, int height) {

    /** Pixels around even the smallest hole, to have something to copy from. */
    private static final int LEAST_MARGIN = 40;

    static Surroundings of(Pixels picture, Hole hole) {
        int across = Math.max(LEAST_MARGIN, (hole.right() - hole.left()) * 9 / 10);
        int down = Math.max(LEAST_MARGIN, (hole.bottom() - hole.top()) * 9 / 10);
        int left = Math.max(0, hole.left() - across);
        int top = Math.max(0, hole.top() - down);
        int right = Math.min(picture.width(), hole.right() + across);
        int bottom = Math.min(picture.height(), hole.bottom() + down);
        return new Surroundings(left, top, right - left, bottom - top);
    }

    FillLevel level(Pixels picture, Hole hole) {
        FillLevel level = new FillLevel(width, height, new float[3 * width * height], new boolean[width * height]);
        for (int i = 0; i < level.open().length; i++) {
            int from = index(i, picture);
            int pixel = picture.argb()[from];
            level.open()[i] = hole.isOpen(from);
            level.rgb()[3 * i] = pixel >> 16 & 255;
            level.rgb()[3 * i + 1] = pixel >> 8 & 255;
            level.rgb()[3 * i + 2] = pixel & 255;
        }
        return level;
    }

    /** The level at half its size, made row by row: the whole one takes 100 MB of the largest pictures. */
    FillLevel halfLevel(Pixels picture, Hole hole) {
        int halfWidth = (width + 1) / 2;
        int halfHeight = (height + 1) / 2;
        FillLevel half = new FillLevel(
                halfWidth, halfHeight, new float[3 * halfWidth * halfHeight], new boolean[halfWidth * halfHeight]);
        for (int y = 0; y < halfHeight; y++) {
            FillLevel row = new Surroundings(left, top + 2 * y, width, Math.min(2, height - 2 * y))
                    .level(picture, hole)
                    .half();
            System.arraycopy(row.rgb(), 0, half.rgb(), 3 * y * halfWidth, 3 * halfWidth);
            System.arraycopy(row.open(), 0, half.open(), y * halfWidth, halfWidth);
        }
        return half;
    }

    private int index(int i, Pixels picture) {
        return (top + i / width) * picture.width() + left + i % width;
    }

    /** The picture with the open pixels taken from a level of this size or of half; they become opaque. */
    Pixels painted(Pixels picture, Hole hole, FillLevel level) {
        Pixels painted = picture.copy();
        float[] colour = new float[3];
        for (int i = 0; i < width * height; i++) {
            int to = index(i, picture);
            if (hole.isOpen(to)) {
                colour(i, level, colour);
                painted.argb()[to] =
                        0xff000000 | channel(colour[0]) << 16 | channel(colour[1]) << 8 | channel(colour[2]);
            }
        }
        return painted;
    }

    private void colour(int i, FillLevel level, float[] colour) {
        if (level.width() == width && level.height() == height) {
            System.arraycopy(level.rgb(), 3 * i, colour, 0, 3);
        } else {
            level.sampleDoubled(i % width, i / width, colour, 0);
        }
    }

    private static int channel(float value) {
        return Math.clamp((int) (value + 0.5f), 0, 255);
    }
}
