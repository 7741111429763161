package dev.gesso.adapter.catalog.token;

/**
 * Byte pair encoding of one piece: of all neighbours that together are a token, the pair of the lowest rank becomes one,
 * the leftmost first, until there is none. A heap keeps long pieces from taking time in the square of their length.
 */
final class PairMerger {

    private final TokenTable table;
    private final byte[] bytes;
    private final int length;

    /** For the part that begins at an index, where the part after it and the part before it begin. */
    private final int[] next;

    private final int[] previous;

    /** For the part that begins at an index, the rank of it together with the part after it. */
    private final int[] rank;

    private final PairHeap pairs;
    private int parts;

    PairMerger(TokenTable table, PieceBytes piece) {
        this.table = table;
        this.bytes = piece.array();
        this.length = piece.length();
        this.next = new int[length];
        this.previous = new int[length];
        this.rank = new int[length];
        this.pairs = new PairHeap(length);
    }

    int tokens() {
        cutIntoBytes();
        while (!pairs.isEmpty()) {
            long pair = pairs.removeLowest();
            int start = PairHeap.start(pair);
            if (rank[start] == PairHeap.rank(pair)) {
                merge(start);
            }
        }
        return parts;
    }

    private void cutIntoBytes() {
        parts = length;
        for (int start = 0; start < length; start++) {
            previous[start] = start - 1;
            next[start] = start + 1;
        }
        for (int start = 0; start < length; start++) {
            rankPair(start);
        }
    }

    private void merge(int start) {
        int gone = next[start];
        int after = next[gone];
        next[start] = after;
        rank[gone] = TokenTable.NO_TOKEN;
        parts--;
        if (after < length) {
            previous[after] = start;
        }
        rankPair(start);
        if (start > 0) {
            rankPair(previous[start]);
        }
    }

    /** An older entry of the same pair stays in the heap; it is known by a rank that is no longer true. */
    private void rankPair(int start) {
        int second = next[start];
        rank[start] = second < length ? table.rank(bytes, start, next[second]) : TokenTable.NO_TOKEN;
        if (rank[start] != TokenTable.NO_TOKEN) {
            pairs.add(rank[start], start);
        }
    }
}
