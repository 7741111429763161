package dev.gesso.adapter.sketch.raster;

import java.util.Arrays;

/** Soft chance over the plane, from 0 to 1: the same for the same seed everywhere. Repeats after 256 cells. */
public final class Noise {

    /** A power of two, so that places wrap around by a mask. */
    private static final int SIDE = 256;

    private static final int MASK = SIDE - 1;
    /** Not exactly 2, so that the lattices of the octaves never lie on each other and show a grid. */
    private static final float LACUNARITY = 2.03f;

    private final float[] lattice;

    private Noise(float[] lattice) {
        this.lattice = lattice;
    }

    public static Noise of(long seed) {
        float[] lattice = new float[SIDE * SIDE];
        long state = seed;
        for (int i = 0; i < lattice.length; i++) {
            state += 0x9e3779b97f4a7c15L;
            lattice[i] = (mixed(state) >>> 40) / (float) (1 << 24);
        }
        return new Noise(lattice);
    }

    /** The finaliser of SplitMix64 (Steele, Lea and Flood, 2014). */
    private static long mixed(long state) {
        long z = (state ^ state >>> 30) * 0xbf58476d1ce4e5b9L;
        z = (z ^ z >>> 27) * 0x94d049bb133111ebL;
        return z ^ z >>> 31;
    }

    /** Chance without softness: one value for each whole place. */
    public float at(int x, int y) {
        return lattice[(y & MASK) * SIDE + (x & MASK)];
    }

    public float smooth(float x, float y) {
        int cellX = floor(x);
        int cellY = floor(y);
        float across = eased(x - cellX);
        float down = eased(y - cellY);
        float top = mix(at(cellX, cellY), at(cellX + 1, cellY), across);
        float bottom = mix(at(cellX, cellY + 1), at(cellX + 1, cellY + 1), across);
        return mix(top, bottom, down);
    }

    /** Fills a row with noise of several octaves; much quicker than asking for each place. */
    public void row(float[] row, float x, float y, float step, int octaves) {
        Arrays.fill(row, 0);
        float weight = 1f / (2 - 1f / (1 << (octaves - 1)));
        float startX = x;
        float placeY = y;
        float width = step;
        for (int i = 0; i < octaves; i++) {
            octave(row, startX, placeY, width, weight);
            weight /= 2;
            startX = startX * LACUNARITY + 17.1f;
            placeY = placeY * LACUNARITY + 9.7f;
            width *= LACUNARITY;
        }
    }

    private void octave(float[] row, float startX, float y, float step, float weight) {
        int cellY = floor(y);
        float down = eased(y - cellY);
        int known = Integer.MIN_VALUE;
        float left = 0;
        float rise = 0;
        for (int i = 0; i < row.length; i++) {
            float x = startX + i * step;
            int cell = floor(x);
            if (cell != known) {
                known = cell;
                left = mix(at(cell, cellY), at(cell, cellY + 1), down) * weight;
                rise = mix(at(cell + 1, cellY), at(cell + 1, cellY + 1), down) * weight - left;
            }
            row[i] += left + rise * eased(x - cell);
        }
    }

    private static int floor(float value) {
        int whole = (int) value;
        return value < whole ? whole - 1 : whole;
    }

    private static float eased(float part) {
        return part * part * (3 - 2 * part);
    }

    private static float mix(float from, float to, float part) {
        return from + (to - from) * part;
    }
}
