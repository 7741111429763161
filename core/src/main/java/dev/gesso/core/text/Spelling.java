package dev.gesso.core.text;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** Finds what a misspelt word may have meant. */
public final class Spelling {

    private static final int LONGEST = 64;

    private Spelling() {}

    /** The candidate with the fewest letters changed; empty where none is near, or the word is too long to be one. */
    public static Optional<String> nearest(String word, Collection<String> candidates) {
        if (word.length() > LONGEST) {
            return Optional.empty();
        }
        return candidates.stream()
                .filter(candidate -> distance(word, candidate) <= 1 + candidate.length() / 3)
                .min(Comparator.comparingInt(candidate -> distance(word, candidate)));
    }

    /** Levenshtein's: letters put in, left out or exchanged. */
    private static int distance(String from, String to) {
        int[] row = new int[to.length() + 1];
        for (int column = 0; column <= to.length(); column++) {
            row[column] = column;
        }
        for (int line = 1; line <= from.length(); line++) {
            nextRow(row, line, from.charAt(line - 1), to);
        }
        return row[to.length()];
    }

    private static void nextRow(int[] row, int line, char letter, String to) {
        int diagonal = row[0];
        row[0] = line;
        for (int column = 1; column <= to.length(); column++) {
            int exchanged = diagonal + (letter == to.charAt(column - 1) ? 0 : 1);
            diagonal = row[column];
            row[column] = Math.min(exchanged, 1 + Math.min(row[column], row[column - 1]));
        }
    }
}
