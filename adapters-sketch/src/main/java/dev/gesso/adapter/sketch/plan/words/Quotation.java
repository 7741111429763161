package dev.gesso.adapter.sketch.plan.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A quoted passage of a prompt.
 *
 * @param start its opening mark
 * @param end behind its closing mark
 */
record Quotation(int start, int end, String text) {

    /** From opening mark to the marks that may close it. */
    private static final Map<Character, String> MARKS = Map.of(
            '"', "\"",
            '“', "”“\"",
            '„', "“”\"",
            '«', "»",
            '»', "«",
            '‹', "›",
            '「', "」",
            '‘', "’",
            '\'', "'");

    /** Characters. An opening mark whose partner is farther away is taken for a slip of the pen. */
    private static final int LONGEST = 300;

    /** All of them, in order, none within another. */
    static List<Quotation> in(String prompt) {
        List<Quotation> found = new ArrayList<>();
        int at = 0;
        while (at < prompt.length()) {
            int end = MARKS.containsKey(prompt.charAt(at)) && opens(prompt, at) ? closing(prompt, at) : -1;
            if (end > 0) {
                found.add(
                        new Quotation(at, end + 1, prompt.substring(at + 1, end).strip()));
            }
            at = Math.max(at, end) + 1;
        }
        return found;
    }

    /** A mark right behind a letter is an apostrophe, and one behind a digit means inches. */
    private static boolean opens(String prompt, int at) {
        return at == 0 || !Character.isLetterOrDigit(prompt.charAt(at - 1));
    }

    private static int closing(String prompt, int opening) {
        String marks = MARKS.getOrDefault(prompt.charAt(opening), "");
        int limit = Math.min(prompt.length(), opening + LONGEST);
        for (int at = opening + 1; at < limit; at++) {
            if (marks.indexOf(prompt.charAt(at)) >= 0 && closes(prompt, opening, at)) {
                return at;
            }
        }
        return -1;
    }

    private static boolean closes(String prompt, int opening, int at) {
        boolean apostrophe = at + 1 < prompt.length() && Character.isLetterOrDigit(prompt.charAt(at + 1));
        boolean single = prompt.charAt(opening) == '\'' || prompt.charAt(opening) == '‘';
        boolean loose = single && (at < opening + 3 || Character.isWhitespace(prompt.charAt(opening + 1)));
        return at > opening + 1 && !apostrophe && !loose;
    }
}
