package dev.gesso.adapter.catalog.token;

/**
 * Cuts a text into the pieces that are encoded apart from each other, as the regular expression of o200k_base does
 * (tiktoken's {@code openai_public.py}, 2024), written out by hand: a pattern would cost more to compile than most
 * prompts cost to split. Every piece is found in time linear in its length.
 */
final class PieceSplitter {

    private final String text;

    PieceSplitter(String text) {
        this.text = text;
    }

    /** Where the piece that begins at {@code start} ends; there is always at least one character in it. */
    int endOfPiece(int start) {
        int end = word(start);
        if (end == start) {
            end = number(start);
        }
        if (end == start) {
            end = symbols(start);
        }
        return end == start ? blanks(start) : end;
    }

    /** Letters, one character before them that is no letter, number or line end, and an English contraction. */
    private int word(int start) {
        int kind = kindAt(start);
        int first = CharacterKind.isIn(kind, CharacterKind.BEFORE_WORD) ? after(start) : start;
        int end = lowerCaseWord(first);
        if (end == first && CharacterKind.isIn(kind, CharacterKind.MARK)) {
            return contraction(first);
        }
        if (end == first) {
            end = run(first, CharacterKind.UPPER | CharacterKind.CASELESS);
        }
        return end == first ? start : contraction(end);
    }

    /**
     * Capitals, then letters that are none; where nothing but capitals is left at the end, they are given back up to the
     * last letter without case.
     */
    private int lowerCaseWord(int start) {
        int caseless = start;
        int at = start;
        while (CharacterKind.isIn(kindAt(at), CharacterKind.UPPER | CharacterKind.CASELESS)) {
            int next = after(at);
            caseless = CharacterKind.isIn(kindAt(at), CharacterKind.CASELESS) ? next : caseless;
            at = next;
        }
        int end = run(at, CharacterKind.LOWER | CharacterKind.CASELESS);
        return end == at ? caseless : end;
    }

    private int contraction(int start) {
        if (charAt(start) != '\'') {
            return start;
        }
        return switch (folded(charAt(start + 1))) {
            case 's', 't', 'm', 'd' -> start + 2;
            case 'r', 'v' -> folded(charAt(start + 2)) == 'e' ? start + 3 : start;
            case 'l' -> folded(charAt(start + 2)) == 'l' ? start + 3 : start;
            default -> start;
        };
    }

    /** At most three digits. */
    private int number(int start) {
        int end = start;
        for (int digits = 0; digits < 3 && CharacterKind.isIn(kindAt(end), CharacterKind.NUMBER); digits++) {
            end = after(end);
        }
        return end;
    }

    /** Whatever is neither blank, letter nor number, one space before it, and line ends and slashes after it. */
    private int symbols(int start) {
        int first = charAt(start) == ' ' ? start + 1 : start;
        int end = run(first, CharacterKind.SYMBOL);
        if (end == first) {
            return start;
        }
        while (charAt(end) == '/' || isLineEnd(charAt(end))) {
            end++;
        }
        return end;
    }

    /** Up to the last line end among blanks; without one, all but the last blank, which goes with what follows it. */
    private int blanks(int start) {
        int end = run(start, CharacterKind.BLANK);
        for (int at = end; at > start; at--) {
            if (isLineEnd(text.charAt(at - 1))) {
                return at;
            }
        }
        return end < text.length() && end - start > 1 ? end - 1 : end;
    }

    private int run(int start, int kinds) {
        int at = start;
        while (CharacterKind.isIn(kindAt(at), kinds)) {
            at = after(at);
        }
        return at;
    }

    private int kindAt(int at) {
        return at < text.length() ? CharacterKind.of(text.codePointAt(at)) : CharacterKind.END;
    }

    private int after(int at) {
        return at + Character.charCount(text.codePointAt(at));
    }

    /** NUL behind the end of the text: no piece treats it like one of the characters asked for here. */
    private char charAt(int at) {
        return at < text.length() ? text.charAt(at) : '\0';
    }

    private static boolean isLineEnd(char character) {
        return character == '\n' || character == '\r';
    }

    /** Lower case of the Latin letters in contractions; the long s is one of them. */
    private static char folded(char character) {
        return character == 'ſ' ? 's' : Character.toLowerCase(character);
    }
}
