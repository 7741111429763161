package dev.gesso.adapter.sketch.fill;

import dev.gesso.adapter.sketch.raster.Pixels;

/** The mean colour around a hole, and how things must be toned to look as if they had been there. */
public record Harmony(double red, double green, double blue) {

    /** Pixels around the hole that tell its light: near enough to be of the same place. */
    private static final int RING = 30;
    /** Steps from the rim are counted no further, so that they fit into a byte; a rim is never softer than that. */
    private static final int DEEPEST = 30;

    /** Looks at the pixels around the hole, as far away as a thirtieth of 1024. */
    public static Harmony around(Pixels picture, Hole hole) {
        double[] sums = new double[4];
        for (int y = Math.max(0, hole.top() - RING); y < Math.min(hole.height(), hole.bottom() + RING); y++) {
            for (int x = Math.max(0, hole.left() - RING); x < Math.min(hole.width(), hole.right() + RING); x++) {
                int i = y * hole.width() + x;
                if (!hole.isOpen(i)) {
                    int pixel = picture.argb()[i];
                    sums[0]++;
                    sums[1] += pixel >> 16 & 255;
                    sums[2] += pixel >> 8 & 255;
                    sums[3] += pixel & 255;
                }
            }
        }
        return sums[0] == 0
                ? new Harmony(170, 170, 170)
                : new Harmony(sums[1] / sums[0], sums[2] / sums[0], sums[3] / sums[0]);
    }

    /** The light in a part of a picture. */
    public static Harmony within(Pixels picture, Frame frame) {
        Pixels mask = Pixels.of(picture.width(), picture.height());
        for (int i = 0; i < mask.argb().length; i++) {
            int x = i % picture.width() - frame.left();
            int y = i / picture.width() - frame.top();
            mask.argb()[i] = x < 0 || y < 0 || x >= frame.width() || y >= frame.height() ? 0xff000000 : 0;
        }
        return around(picture, Hole.of(mask));
    }

    /** Bluish and not dark: what stands here stands in water. */
    public boolean isWater() {
        return blue > red * 1.25 && blue > 110;
    }

    /** Lays a layer over a picture inside the hole, toned, and softly where it meets the hole's rim; nothing else changes. */
    public Pixels lay(Pixels layer, Pixels picture, Hole hole) {
        Pixels result = picture.copy();
        double[] factors = factors();
        byte[] depths = depths(hole);
        int narrower = Math.min(hole.right() - hole.left(), hole.bottom() - hole.top());
        int soft = Math.clamp(Math.floorDiv(narrower, 50), 2, DEEPEST);
        for (int i = 0; i < result.argb().length; i++) {
            int alpha = layer.argb()[i] >>> 24;
            if (alpha > 0 && hole.isOpen(i)) {
                double cover = alpha / 255.0 * Math.min(1, depths[i] / (double) soft);
                result.argb()[i] = over(layer.argb()[i], result.argb()[i], cover, factors);
            }
        }
        return result;
    }

    private double[] factors() {
        double mean = (red + green + blue) / 3;
        double light = StrictMath.pow(Math.max(mean, 20) / 170, 0.18);
        double[] factors = {red, green, blue};
        for (int c = 0; c < 3; c++) {
            factors[c] = StrictMath.pow(Math.max(factors[c], 10) / Math.max(20, mean), 0.3) * light;
        }
        return factors;
    }

    /** What lies under may be transparent itself: then it has no colour that would darken a soft rim. */
    private static int over(int top, int under, double cover, double[] factors) {
        double kept = (under >>> 24) / 255.0 * (1 - cover);
        double seen = cover + kept;
        int mixed = (int) (seen * 255 + 0.5) << 24;
        for (int c = 0; c < 3; c++) {
            int shift = 16 - 8 * c;
            double toned = Math.min(255, (top >> shift & 255) * factors[c]);
            double value = (toned * cover + (under >> shift & 255) * kept) / seen;
            mixed |= Math.clamp((int) (value + 0.5), 0, 255) << shift;
        }
        return mixed;
    }

    /** For each open pixel how many steps it is from the nearest that is not; the picture's border is no rim. */
    private static byte[] depths(Hole hole) {
        int width = hole.width();
        boolean[] open = hole.openPixels();
        byte[] depths = new byte[open.length];
        for (int i = 0; i < open.length; i++) {
            int left = i % width > 0 ? depths[i - 1] : DEEPEST;
            int above = i >= width ? depths[i - width] : DEEPEST;
            depths[i] = (byte) (open[i] ? Math.min(DEEPEST, Math.min(left, above) + 1) : 0);
        }
        for (int i = open.length - 1; i >= 0; i--) {
            int right = i % width < width - 1 ? depths[i + 1] : DEEPEST;
            int below = i < open.length - width ? depths[i + width] : DEEPEST;
            depths[i] = (byte) Math.min(depths[i], Math.min(right, below) + 1);
        }
        return depths;
    }
}
