package dev.gesso.adapter.sketch.plan.words;

/**
 * A piece of the prompt.
 *
 * @param text for words and symbols in lower case, for quotations as written
 * @param start its first character in the prompt
 * @param end behind its last character
 */
public record Token(Kind kind, String text, int start, int end) {

    /** What a piece is. */
    public enum Kind {
        WORD,
        COMMA,
        /** The end of a sentence or line. */
        STOP,
        QUOTATION,
        /** Emoji. */
        SYMBOL
    }

    public boolean isWord() {
        return kind == Kind.WORD;
    }
}
