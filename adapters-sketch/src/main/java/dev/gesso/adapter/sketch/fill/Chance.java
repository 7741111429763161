package dev.gesso.adapter.sketch.fill;

/** SplitMix64 (Steele, Lea and Flood, 2014): chance that is the same on every machine. */
public final class Chance {

    private long state;

    public Chance(long seed) {
        state = seed;
    }

    /** From 0 up to, but not including, the bound. */
    public int below(int bound) {
        state += 0x9e3779b97f4a7c15L;
        long z = (state ^ (state >>> 30)) * 0xbf58476d1ce4e5b9L;
        z = (z ^ (z >>> 27)) * 0x94d049bb133111ebL;
        z ^= z >>> 31;
        return (int) (((z >>> 32) * bound) >>> 32);
    }
}
