package dev.gesso.adapter.catalog.token;

/**
 * The kinds of characters that decide where a piece ends, each a set of bits, one bit for each general category of
 * Unicode as the running JDK knows it.
 */
final class CharacterKind {

    /** Behind the last character: in no set. */
    static final int END = 0;

    static final int LINE_END = 1 << 31;

    /** Tabs and the other control characters that are white space; no category has the number 17. */
    private static final int BLANK_CONTROL = 1 << 17;

    static final int MARK =
            1 << Character.NON_SPACING_MARK | 1 << Character.ENCLOSING_MARK | 1 << Character.COMBINING_SPACING_MARK;

    static final int UPPER = 1 << Character.UPPERCASE_LETTER | 1 << Character.TITLECASE_LETTER;

    static final int LOWER = 1 << Character.LOWERCASE_LETTER;

    /** Letters without case, and the marks on letters. */
    static final int CASELESS = 1 << Character.MODIFIER_LETTER | 1 << Character.OTHER_LETTER | MARK;

    static final int NUMBER =
            1 << Character.DECIMAL_DIGIT_NUMBER | 1 << Character.LETTER_NUMBER | 1 << Character.OTHER_NUMBER;

    static final int BLANK = LINE_END
            | BLANK_CONTROL
            | 1 << Character.SPACE_SEPARATOR
            | 1 << Character.LINE_SEPARATOR
            | 1 << Character.PARAGRAPH_SEPARATOR;

    private static final int LETTER = UPPER | LOWER | (CASELESS & ~MARK);

    static final int SYMBOL = ~(BLANK | LETTER | NUMBER);

    static final int BEFORE_WORD = ~(LINE_END | LETTER | NUMBER);

    private CharacterKind() {}

    static int of(int codePoint) {
        return switch (codePoint) {
            case '\n', '\r' -> LINE_END;
            case '\t', '\f', 0x0B, 0x85 -> BLANK_CONTROL;
            default -> 1 << Character.getType(codePoint);
        };
    }

    static boolean isIn(int kind, int kinds) {
        return (kind & kinds) != 0;
    }
}
