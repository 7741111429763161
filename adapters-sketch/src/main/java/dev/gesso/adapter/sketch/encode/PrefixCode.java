package dev.gesso.adapter.sketch.encode;

import java.util.Arrays;
import java.util.Comparator;
import java.util.PriorityQueue;
import java.util.stream.IntStream;

/** A Huffman code for symbols of known frequency, in the canonical form of the WebP lossless specification. */
final class PrefixCode {

    /** Bits of a code, and of the codes that lengths are written in (RFC 9649, November 2024). */
    private static final int LONGEST = 15;

    private static final int LONGEST_OF_LENGTHS = 7;
    private static final int[] LENGTH_ORDER = {17, 18, 0, 1, 2, 3, 4, 5, 16, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15};

    private final int[] lengths;
    private final int[] codes;
    private final int[] used;

    private PrefixCode(int[] lengths) {
        this.lengths = lengths;
        this.codes = canonical(lengths);
        this.used =
                IntStream.range(0, lengths.length).filter(i -> lengths[i] > 0).toArray();
    }

    static PrefixCode of(int[] counts) {
        return new PrefixCode(lengths(counts, LONGEST));
    }

    /** Writes a symbol; a code of a single symbol needs no bits. */
    void write(BitSink sink, int symbol) {
        if (used.length > 1) {
            sink.write(codes[symbol], lengths[symbol]);
        }
    }

    /** Writes the code itself. */
    void writeTable(BitSink sink) {
        if (used.length <= 2 && Arrays.stream(used).allMatch(symbol -> symbol < 256)) {
            writeSimple(sink);
        } else {
            writeLengths(sink);
        }
    }

    private void writeSimple(BitSink sink) {
        sink.write(1, 1);
        sink.write(used.length == 2 ? 1 : 0, 1);
        sink.write(1, 1);
        sink.write(used.length == 0 ? 0 : used[0], 8);
        if (used.length == 2) {
            sink.write(used[1], 8);
        }
    }

    private void writeLengths(BitSink sink) {
        RunLengths runs = RunLengths.of(lengths);
        PrefixCode code = new PrefixCode(lengths(runs.counts(), LONGEST_OF_LENGTHS));
        int stored = LENGTH_ORDER.length;
        while (stored > 4 && code.lengths[LENGTH_ORDER[stored - 1]] == 0) {
            stored--;
        }
        sink.write(0, 1);
        sink.write(stored - 4, 4);
        for (int i = 0; i < stored; i++) {
            sink.write(code.lengths[LENGTH_ORDER[i]], 3);
        }
        sink.write(0, 1);
        runs.forEach((symbol, extra, bits) -> {
            code.write(sink, symbol);
            sink.write(extra, bits);
        });
    }

    /** Lengths of the best code that is nowhere longer than allowed: rare symbols are taken for commoner until it fits. */
    private static int[] lengths(int[] counts, int longest) {
        for (int least = 1; ; least *= 2) {
            int[] lengths = huffman(counts, least);
            if (Arrays.stream(lengths).max().orElse(0) <= longest) {
                return lengths;
            }
        }
    }

    private record Node(long weight, int index, int zero, int one) {}

    private static int[] huffman(int[] counts, int least) {
        Node[] nodes = new Node[2 * counts.length];
        PriorityQueue<Node> queue =
                new PriorityQueue<>(Comparator.comparingLong(Node::weight).thenComparingInt(Node::index));
        for (int i = 0; i < counts.length; i++) {
            if (counts[i] > 0) {
                queue.add(new Node(Math.max(counts[i], least), i, -1, -1));
            }
        }
        int next = counts.length;
        while (queue.size() > 1) {
            Node zero = queue.remove();
            Node one = queue.remove();
            nodes[next] = new Node(zero.weight + one.weight, next, zero.index, one.index);
            queue.add(nodes[next++]);
        }
        return single(counts, depths(nodes, counts.length, next), next == counts.length);
    }

    /** From the root, which was joined last, down to the symbols. */
    private static int[] depths(Node[] nodes, int symbols, int end) {
        int[] depths = new int[end];
        for (int i = end - 1; i >= symbols; i--) {
            depths[nodes[i].zero] = depths[i] + 1;
            depths[nodes[i].one] = depths[i] + 1;
        }
        return Arrays.copyOf(depths, symbols);
    }

    /** A lone symbol has no parent that would give it a length. */
    private static int[] single(int[] counts, int[] lengths, boolean lone) {
        if (lone) {
            Arrays.setAll(lengths, i -> counts[i] > 0 ? 1 : 0);
        }
        return lengths;
    }

    /** Codes by length, then by symbol; mirrored, for they are read from their first bit on. */
    private static int[] canonical(int[] lengths) {
        int[] starts = new int[LONGEST + 2];
        for (int length : lengths) {
            if (length > 0) {
                starts[length + 1]++;
            }
        }
        for (int i = 1; i < starts.length; i++) {
            starts[i] = (starts[i] + starts[i - 1]) << 1;
        }
        int[] next = starts.clone();
        int[] codes = new int[lengths.length];
        for (int i = 0; i < lengths.length; i++) {
            if (lengths[i] > 0) {
                codes[i] = Integer.reverse(next[lengths[i]]++) >>> (32 - lengths[i]);
            }
        }
        return codes;
    }
}
