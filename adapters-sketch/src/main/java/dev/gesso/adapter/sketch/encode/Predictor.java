package dev.gesso.adapter.sketch.encode;

/**
 * Foretells each pixel from those to the left and above, so that only small differences need to be stored: the predictor
 * transform of WebP lossless. For each square of pixels that way is taken which leaves the least.
 */
final class Predictor {

    static final int BLOCK_BITS = 5;
    private static final int[] MODES = {1, 2, 7, 11, 12};

    private final int[] argb;
    private final int width;
    private final int height;

    Predictor(int[] argb, int width, int height) {
        this.argb = argb;
        this.width = width;
        this.height = height;
    }

    static int blocks(int pixels) {
        return (pixels + (1 << BLOCK_BITS) - 1) >> BLOCK_BITS;
    }

    /** The chosen mode of each block, as the green of an opaque pixel. */
    int[] modes() {
        int columns = blocks(width);
        int[] modes = new int[columns * blocks(height)];
        for (int i = 0; i < modes.length; i++) {
            modes[i] = 0xff000000 | best(i % columns << BLOCK_BITS, (i / columns) << BLOCK_BITS) << 8;
        }
        return modes;
    }

    private int best(int left, int top) {
        int right = Math.min(width, left + (1 << BLOCK_BITS));
        int bottom = Math.min(height, top + (1 << BLOCK_BITS));
        int best = MODES[0];
        long least = Long.MAX_VALUE;
        for (int mode : MODES) {
            long size = 0;
            for (int y = Math.max(1, top); y < bottom && size < least; y++) {
                for (int x = Math.max(1, left); x < right; x++) {
                    size += weight(difference(argb[y * width + x], guess(mode, y * width + x)));
                }
            }
            if (size < least) {
                least = size;
                best = mode;
            }
        }
        return best;
    }

    private static int weight(int difference) {
        return Math.abs((byte) (difference >> 16)) + Math.abs((byte) (difference >> 8)) + Math.abs((byte) difference);
    }

    int[] residuals(int[] modes) {
        int columns = blocks(width);
        int[] residuals = new int[argb.length];
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                int i = y * width + x;
                int mode = modes[(y >> BLOCK_BITS) * columns + (x >> BLOCK_BITS)] >> 8 & 15;
                residuals[i] = difference(argb[i], atEdge(mode, x, y));
            }
        }
        return residuals;
    }

    /** The first row is foretold from the left and the first column from above, whatever the mode. */
    private int atEdge(int mode, int x, int y) {
        int i = y * width + x;
        if (y == 0) {
            return x == 0 ? 0xff000000 : argb[i - 1];
        }
        return x == 0 ? argb[i - width] : guess(mode, i);
    }

    private int guess(int mode, int i) {
        int left = argb[i - 1];
        int above = argb[i - width];
        int corner = argb[i - width - 1];
        return switch (mode) {
            case 1 -> left;
            case 2 -> above;
            case 7 -> mean(left, above);
            case 11 -> nearer(left, above, corner);
            default -> slope(left, above, corner);
        };
    }

    private static int mean(int a, int b) {
        return (((a ^ b) & 0xfefefefe) >>> 1) + (a & b);
    }

    private static int nearer(int left, int above, int corner) {
        int toLeft = 0;
        int toAbove = 0;
        for (int shift = 0; shift < 32; shift += 8) {
            int cornerByte = corner >>> shift & 255;
            toLeft += Math.abs((above >>> shift & 255) - cornerByte);
            toAbove += Math.abs((left >>> shift & 255) - cornerByte);
        }
        return toLeft < toAbove ? left : above;
    }

    private static int slope(int left, int above, int corner) {
        int result = 0;
        for (int shift = 0; shift < 32; shift += 8) {
            int sum = (left >>> shift & 255) + (above >>> shift & 255) - (corner >>> shift & 255);
            result |= Math.clamp(sum, 0, 255) << shift;
        }
        return result;
    }

    /** Each channel's difference, modulo 256. */
    private static int difference(int a, int b) {
        int odd = 0x00ff00ff + (a & 0xff00ff00) - (b & 0xff00ff00);
        int even = 0xff00ff00 + (a & 0x00ff00ff) - (b & 0x00ff00ff);
        return (odd & 0xff00ff00) | (even & 0x00ff00ff);
    }
}
