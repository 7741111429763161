package dev.gesso.adapter.sketch.encode;

import java.util.Arrays;

/** A picture as pixels and copies of earlier pixels (LZ77), found through chains of places that begin alike. */
final class BackReferences {

    /** A table of 256 KB, which a core's cache holds. */
    private static final int HASH_BITS = 16;
    /** Pixels that one reference may copy in lossless WebP. */
    private static final int LONGEST = 4096;
    /** Two pixels cost no more when they are written as they are. */
    private static final int SHORTEST = 3;
    /** The last 120 distances are kept for near neighbours (RFC 9649, November 2024). */
    private static final int FURTHEST = (1 << 20) - 120;
    /** Candidates looked at for each place: more find little and cost in proportion. */
    private static final int MOST_TRIES = 24;

    private final int[] argb;
    private final int width;
    private final int[] heads = new int[1 << HASH_BITS];
    private final int[] previous;
    /** For each step the length of a copy, or 0 for a pixel. */
    private int[] lengths = new int[1 << 12];
    /** For each step the distance of a copy, or the pixel. */
    private int[] values = new int[1 << 12];

    private int count;

    private BackReferences(int[] argb, int width) {
        this.argb = argb;
        this.width = width;
        this.previous = new int[argb.length];
        Arrays.fill(heads, -1);
    }

    static BackReferences of(int[] argb, int width) {
        BackReferences references = new BackReferences(argb, width);
        references.find();
        return references;
    }

    int count() {
        return count;
    }

    int length(int step) {
        return lengths[step];
    }

    int value(int step) {
        return values[step];
    }

    private void find() {
        int at = 0;
        while (at < argb.length) {
            long best = longest(at);
            int length = (int) (best >>> 32);
            if (length >= SHORTEST) {
                add(length, (int) best);
            } else {
                add(0, argb[at]);
                length = 1;
            }
            int remembered = Math.min(length, 32);
            for (int i = 0; i < remembered; i++) {
                remember(at + i);
            }
            at += length;
        }
    }

    private void add(int length, int value) {
        if (count == lengths.length) {
            lengths = Arrays.copyOf(lengths, count * 2);
            values = Arrays.copyOf(values, count * 2);
        }
        lengths[count] = length;
        values[count++] = value;
    }

    /** Length in the upper half, distance in the lower. */
    private long longest(int at) {
        int most = Math.min(LONGEST, argb.length - at);
        if (most < SHORTEST) {
            return 0;
        }
        long best = better(better(0, at, at - 1, most), at, at - width, most);
        int candidate = heads[hash(at)];
        for (int i = 0; i < MOST_TRIES && candidate >= 0 && at - candidate <= FURTHEST; i++) {
            best = better(best, at, candidate, most);
            if (best >>> 32 >= most) {
                break;
            }
            candidate = previous[candidate];
        }
        return best;
    }

    private long better(long best, int at, int candidate, int most) {
        int known = (int) (best >>> 32);
        if (candidate < 0 || candidate == at || known >= most || argb[candidate + known] != argb[at + known]) {
            return best;
        }
        int length = 0;
        while (length < most && argb[candidate + length] == argb[at + length]) {
            length++;
        }
        return length > known ? (long) length << 32 | (at - candidate) : best;
    }

    private void remember(int at) {
        if (at + 1 < argb.length) {
            int hash = hash(at);
            previous[at] = heads[hash];
            heads[hash] = at;
        }
    }

    private int hash(int at) {
        return ((argb[at] * 0x1e35a7bd) + (argb[at + 1] * 0x9e3779b1)) >>> (32 - HASH_BITS);
    }
}
