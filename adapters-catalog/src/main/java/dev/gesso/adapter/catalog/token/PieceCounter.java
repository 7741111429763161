package dev.gesso.adapter.catalog.token;

/** Counts the tokens of one piece after another. Keeps its buffer: for one thread. */
final class PieceCounter {

    private final TokenTable table;
    private final PieceBytes bytes = new PieceBytes();

    PieceCounter(TokenTable table) {
        this.table = table;
    }

    /** The tokens of the piece from {@code start} to before {@code end}; most pieces are a token as they are. */
    int count(String text, int start, int end) {
        bytes.encode(text, start, end);
        boolean whole = table.rank(bytes.array(), 0, bytes.length()) != TokenTable.NO_TOKEN;
        return whole ? 1 : new PairMerger(table, bytes).tokens();
    }
}
