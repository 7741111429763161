package dev.gesso.core.image.png.inflate;

import dev.gesso.core.image.UnreadableImageException;
import java.util.Arrays;

/**
 * The two codes of a block (RFC 1951, 3.2.6 and 3.2.7).
 *
 * @param lengths of literals, the end of the block, and lengths of repetitions
 * @param distances of repetitions
 */
record DeflateCodes(HuffmanCode lengths, HuffmanCode distances) {

    private static final int END_OF_BLOCK = 256;
    private static final int MOST_LENGTHS = 286;
    private static final int MOST_DISTANCES = 30;

    /** In which order the lengths of the code for lengths come. */
    private static final int[] ORDER = {16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15};

    private static final int REPEAT = 16;
    private static final int FEW_ZEROS = 17;

    static DeflateCodes fixed() throws UnreadableImageException {
        byte[] lengths = new byte[288];
        Arrays.fill(lengths, 0, 144, (byte) 8);
        Arrays.fill(lengths, 144, 256, (byte) 9);
        Arrays.fill(lengths, 256, 280, (byte) 7);
        Arrays.fill(lengths, 280, 288, (byte) 8);
        byte[] distances = new byte[32];
        Arrays.fill(distances, (byte) 5);
        return new DeflateCodes(new HuffmanCode(lengths, false), new HuffmanCode(distances, false));
    }

    static DeflateCodes read(DeflateBits bits) throws UnreadableImageException {
        int lengths = bits.take(5) + 257;
        int distances = bits.take(5) + 1;
        if (lengths > MOST_LENGTHS || distances > MOST_DISTANCES) {
            throw FlatInflater.broken();
        }
        byte[] all = all(bits, ofLengths(bits), lengths + distances);
        if (all[END_OF_BLOCK] == 0) {
            throw FlatInflater.broken();
        }
        return new DeflateCodes(
                new HuffmanCode(Arrays.copyOf(all, lengths), true),
                new HuffmanCode(Arrays.copyOfRange(all, lengths, all.length), true));
    }

    private static HuffmanCode ofLengths(DeflateBits bits) throws UnreadableImageException {
        int count = bits.take(4) + 4;
        byte[] lengths = new byte[ORDER.length];
        for (int index = 0; index < count; index++) {
            lengths[ORDER[index]] = (byte) bits.take(3);
        }
        return new HuffmanCode(lengths, false);
    }

    private static byte[] all(DeflateBits bits, HuffmanCode code, int count) throws UnreadableImageException {
        byte[] all = new byte[count];
        int filled = 0;
        while (filled < count) {
            int symbol = code.next(bits);
            if (symbol < REPEAT) {
                all[filled++] = (byte) symbol;
                continue;
            }
            if (symbol == REPEAT && filled == 0) {
                throw FlatInflater.broken();
            }
            byte value = symbol == REPEAT ? all[filled - 1] : 0;
            int times = times(bits, symbol);
            if (times > count - filled) {
                throw FlatInflater.broken();
            }
            Arrays.fill(all, filled, filled + times, value);
            filled += times;
        }
        return all;
    }

    private static int times(DeflateBits bits, int symbol) throws UnreadableImageException {
        return switch (symbol) {
            case REPEAT -> 3 + bits.take(2);
            case FEW_ZEROS -> 3 + bits.take(3);
            default -> 11 + bits.take(7);
        };
    }
}
