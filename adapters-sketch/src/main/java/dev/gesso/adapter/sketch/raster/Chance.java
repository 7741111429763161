package dev.gesso.adapter.sketch.raster;

/** SplitMix64 (Steele, Lea and Flood, 2014): chance that is the same on every machine. */
public final class Chance {

    private static final double DOUBLE_UNIT = 0x1.0p-53;

    private long state;

    public Chance(long seed) {
        state = seed;
    }

    /** From 0 up to, but not including, the bound. */
    public int below(int bound) {
        return (int) (((next() >>> 32) * bound) >>> 32);
    }

    /** From the first number up to, but not including, the second. */
    public double between(double from, double to) {
        return from + (to - from) * ((next() >>> 11) * DOUBLE_UNIT);
    }

    /** Chance of its own for one part of the work, so that no part depends on how much another one used. */
    public Chance apart(long number) {
        return new Chance(mixed(state + (number + 1) * 0xd1342543de82ef95L));
    }

    private long next() {
        state += 0x9e3779b97f4a7c15L;
        return mixed(state);
    }

    private static long mixed(long value) {
        long z = (value ^ (value >>> 30)) * 0xbf58476d1ce4e5b9L;
        z = (z ^ (z >>> 27)) * 0x94d049bb133111ebL;
        return z ^ (z >>> 31);
    }
}
