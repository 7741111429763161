package dev.gesso.adapter.sketch.fill;

import dev.gesso.adapter.sketch.raster.Pixels;
import java.util.Arrays;

/**
 * The pixels that an edit may change: those whose alpha in the mask is exactly 0. The bounds are those of the open pixels,
 * right and bottom excluded.
 */
public final class Hole {

    private final int width;
    private final boolean[] open;
    private final int count;
    private int left;
    private int top;
    private int right;
    private int bottom;

    private Hole(int width, boolean[] open) {
        this.width = width;
        this.open = open;
        this.left = width;
        this.top = open.length / width;
        int found = 0;
        for (int i = 0; i < open.length; i++) {
            if (open[i]) {
                found++;
                left = Math.min(left, i % width);
                right = Math.max(right, i % width + 1);
                top = Math.min(top, i / width);
                bottom = i / width + 1;
            }
        }
        this.count = found;
    }

    public static Hole of(Pixels mask) {
        boolean[] open = new boolean[mask.argb().length];
        for (int i = 0; i < open.length; i++) {
            open[i] = mask.argb()[i] >>> 24 == 0;
        }
        return new Hole(mask.width(), open);
    }

    public boolean isEmpty() {
        return count == 0;
    }

    /** The part of the picture that is open, from 0 to 1. */
    public double share() {
        return count / (double) open.length;
    }

    public boolean isOpen(int index) {
        return open[index];
    }

    boolean isOpen(int x, int y) {
        return x >= 0 && x < width && y >= 0 && y < height() && open[y * width + x];
    }

    /** The picture with the open pixels taken from another of the same size; every other pixel stays to the bit. */
    public Pixels patched(Pixels picture, Pixels patch) {
        int[] argb = picture.argb().clone();
        for (int i = 0; i < argb.length; i++) {
            if (open[i]) {
                argb[i] = patch.argb()[i];
            }
        }
        return new Pixels(picture.width(), picture.height(), argb);
    }

    boolean[] openPixels() {
        return Arrays.copyOf(open, open.length);
    }

    public int width() {
        return width;
    }

    public int height() {
        return open.length / width;
    }

    public int left() {
        return left;
    }

    public int top() {
        return top;
    }

    public int right() {
        return right;
    }

    public int bottom() {
        return bottom;
    }
}
