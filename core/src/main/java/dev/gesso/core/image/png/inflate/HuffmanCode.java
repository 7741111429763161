package dev.gesso.core.image.png.inflate;

import dev.gesso.core.image.UnreadableImageException;

/** A prefix code whose codes are told by their lengths alone (RFC 1951, 3.2.2). */
final class HuffmanCode {

    static final int LONGEST = 15;

    /** Codes of so many bits are looked up; longer ones, which are rare, are counted through. */
    private static final int QUICK = 10;

    private final int[] counts = new int[LONGEST + 1];
    private final int[] symbols;
    private final short[] quick = new short[1 << QUICK];

    /**
     * A code.
     *
     * @param lengths of each symbol's code in bits; 0 where it has none
     * @param single whether one code of one bit may stand alone, as where there is one distance only
     */
    HuffmanCode(byte[] lengths, boolean single) throws UnreadableImageException {
        for (byte length : lengths) {
            counts[length]++;
        }
        counts[0] = 0;
        demandWhole(single);
        symbols = sorted(lengths);
        fillQuick();
    }

    /** Every code must mean something, and none may mean two things. */
    private void demandWhole(boolean single) throws UnreadableImageException {
        int left = 1;
        int longest = 0;
        for (int length = 1; length <= LONGEST; length++) {
            left = 2 * left - counts[length];
            longest = counts[length] > 0 ? length : longest;
            if (left < 0) {
                throw FlatInflater.broken();
            }
        }
        if (left > 0 && !(single && longest <= 1)) {
            throw FlatInflater.broken();
        }
    }

    /** By length, and by number among those of one length. */
    private int[] sorted(byte[] lengths) {
        int[] next = new int[LONGEST + 2];
        for (int length = 1; length <= LONGEST; length++) {
            next[length + 1] = next[length] + counts[length];
        }
        int[] order = new int[next[LONGEST + 1]];
        for (int symbol = 0; symbol < lengths.length; symbol++) {
            if (lengths[symbol] > 0) {
                order[next[lengths[symbol]]++] = symbol;
            }
        }
        return order;
    }

    /** An entry holds a symbol and, in its lowest four bits, the length of its code; 0 where there is none so short. */
    private void fillQuick() {
        int code = 0;
        int index = 0;
        for (int length = 1; length <= QUICK; length++) {
            for (int number = 0; number < counts[length]; number++) {
                int start = Integer.reverse(code++) >>> (Integer.SIZE - length);
                for (int at = start; at < quick.length; at += 1 << length) {
                    quick[at] = (short) (symbols[index] << 4 | length);
                }
                index++;
            }
            code <<= 1;
        }
    }

    /** Reads one symbol. */
    int next(DeflateBits bits) throws UnreadableImageException {
        long ahead = bits.ahead();
        int entry = quick[(int) ahead & (quick.length - 1)] & 0xffff;
        if (entry != 0) {
            bits.drop(entry & 0xf);
            return entry >> 4;
        }
        return counted(bits, ahead);
    }

    private int counted(DeflateBits bits, long ahead) throws UnreadableImageException {
        int code = 0;
        int first = 0;
        int index = 0;
        for (int length = 1; length <= LONGEST; length++) {
            code |= (int) (ahead >> (length - 1)) & 1;
            int number = code - first;
            if (number < counts[length]) {
                bits.drop(length);
                return symbols[index + number];
            }
            index += counts[length];
            first = (first + counts[length]) << 1;
            code <<= 1;
        }
        throw FlatInflater.broken();
    }
}
