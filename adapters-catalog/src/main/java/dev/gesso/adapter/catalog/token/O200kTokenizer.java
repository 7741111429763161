package dev.gesso.adapter.catalog.token;

import dev.gesso.core.port.TextTokenizer;

/**
 * Counts o200k_base tokens, the encoding of the image models (community measurements, 2026). Special tokens such as
 * {@code <|endoftext|>} are plain text; half a surrogate pair counts as U+FFFD, the replacement character. The table is
 * read at the first count and shared from then on.
 */
public final class O200kTokenizer implements TextTokenizer {

    @Override
    public int count(String text) {
        if (text.isEmpty()) {
            return 0;
        }
        PieceSplitter splitter = new PieceSplitter(text);
        PieceCounter counter = new PieceCounter(TokenTable.o200k());
        int tokens = 0;
        for (int start = 0; start < text.length(); ) {
            int end = splitter.endOfPiece(start);
            tokens += counter.count(text, start, end);
            start = end;
        }
        return tokens;
    }
}
