package dev.gesso.core.image.png.inflate;

import dev.gesso.core.image.UnreadableImageException;

/**
 * Undoes deflate (RFC 1950, RFC 1951) where little is to become much: long runs are copied as blocks, which takes a fraction
 * of the time of {@link java.util.zip.Inflater}, who copies byte by byte. Where there are no runs that one is faster. Both
 * take the same streams and refuse the same.
 */
final class FlatInflater {

    private static final int END_OF_BLOCK = 256;
    private static final int LONGEST = 258;
    private static final int MOST_TIMES = DeflateWindow.MOST_AT_ONCE / LONGEST;
    private static final int DISTANCES = 30;
    private static final int DEFLATE = 8;
    private static final int DICTIONARY = 0x20;

    /** The shortest repetition of each symbol from 257 on, and how many bits follow that say how much longer it is. */
    private static final int[] LENGTHS = {
        3, 4, 5, 6, 7, 8, 9, 10, 11, 13, 15, 17, 19, 23, 27, 31, 35, 43, 51, 59, 67, 83, 99, 115, 131, 163, 195, 227,
        258
    };

    private static final int[] LENGTH_BITS = {
        0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3, 4, 4, 4, 4, 5, 5, 5, 5, 0
    };

    private enum State {
        BETWEEN,
        STORED,
        CODED,
        OVER
    }

    private final DeflateBits bits;
    private final DeflateWindow window = new DeflateWindow();
    private State state = State.BETWEEN;
    private DeflateCodes codes;
    private boolean last;
    private int stored;

    FlatInflater(byte[] compressed) throws UnreadableImageException {
        this.bits = new DeflateBits(compressed);
        this.codes = DeflateCodes.fixed();
        int method = bits.take(Byte.SIZE);
        int flags = bits.take(Byte.SIZE);
        boolean known = (method & 0xf) == DEFLATE && method >> 4 <= 7 && (flags & DICTIONARY) == 0;
        if (!known || (method << Byte.SIZE | flags) % 31 != 0) {
            throw broken();
        }
    }

    static UnreadableImageException broken() {
        return UnreadableImageException.damaged("has pixels that cannot be decompressed");
    }

    /** Gives the next bytes; fewer only where all have been given, and their sum is right. */
    int read(byte[] into, int offset, int length) throws UnreadableImageException {
        int given = window.take(into, offset, length);
        while (given < length && produce()) {
            given += window.take(into, offset + given, length - given);
        }
        return given;
    }

    /** Whether there was more. */
    private boolean produce() throws UnreadableImageException {
        boolean more = state != State.OVER;
        window.slide();
        while (!window.isFull() && state != State.OVER) {
            go();
        }
        return more;
    }

    private void go() throws UnreadableImageException {
        switch (state) {
            case BETWEEN -> begin();
            case STORED -> copyStored();
            case CODED -> decode();
            case OVER -> throw new IllegalStateException("Nothing comes after the end");
        }
    }

    private void begin() throws UnreadableImageException {
        if (last) {
            finish();
            return;
        }
        last = bits.take(1) == 1;
        int kind = bits.take(2);
        state = kind == 0 ? State.STORED : State.CODED;
        switch (kind) {
            case 0 -> stored = stored();
            case 1 -> codes = DeflateCodes.fixed();
            case 2 -> codes = DeflateCodes.read(bits);
            default -> throw broken();
        }
    }

    private int stored() throws UnreadableImageException {
        bits.align();
        int length = bits.take(Short.SIZE);
        if ((length ^ bits.take(Short.SIZE)) != 0xffff) {
            throw broken();
        }
        return length;
    }

    private void copyStored() throws UnreadableImageException {
        while (stored > 0 && !window.isFull()) {
            window.put(bits.take(Byte.SIZE));
            stored--;
        }
        state = stored == 0 ? State.BETWEEN : State.STORED;
    }

    private void decode() throws UnreadableImageException {
        HuffmanCode lengths = codes.lengths();
        while (!window.isFull()) {
            long start = bits.ahead();
            int position = bits.position();
            int symbol = lengths.next(bits);
            if (symbol < END_OF_BLOCK) {
                window.put(symbol);
            } else if (symbol == END_OF_BLOCK) {
                state = State.BETWEEN;
                return;
            } else {
                repeat(symbol - END_OF_BLOCK - 1, start, position);
            }
        }
    }

    /** What is flat is one repetition many times over, in the same bits, which need be understood only once. */
    private void repeat(int symbol, long start, int position) throws UnreadableImageException {
        if (symbol >= LENGTHS.length) {
            throw broken();
        }
        int length = LENGTHS[symbol] + bits.take(LENGTH_BITS[symbol]);
        int distance = distance(codes.distances().next(bits));
        int times = 1 + bits.again(start, bits.position() - position, MOST_TIMES - 1);
        window.repeat(distance, times * length);
    }

    private int distance(int symbol) throws UnreadableImageException {
        if (symbol >= DISTANCES) {
            throw broken();
        }
        int more = Math.max(0, symbol / 2 - 1);
        int least = symbol < 2 ? symbol : (2 + symbol % 2) << more;
        return least + 1 + bits.take(more);
    }

    private void finish() throws UnreadableImageException {
        bits.align();
        int given = Integer.reverseBytes(bits.take(Integer.SIZE));
        if (given != window.sum()) {
            throw broken();
        }
        state = State.OVER;
    }
}
