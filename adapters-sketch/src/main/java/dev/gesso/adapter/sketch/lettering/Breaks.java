package dev.gesso.adapter.sketch.lettering;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** Ways to break a text into lines. */
final class Breaks {

    private static final int MOST_LINES = 8;

    private Breaks() {}

    /** From one line to as many as there are words, each as even as words allow; a text's own breaks are kept. */
    static List<List<String>> of(String text, ToDoubleFunction<String> width) {
        if (text.strip().contains("\n")) {
            return List.of(text.strip().lines().map(String::strip).toList());
        }
        List<String> words = List.of(text.strip().split("\\s+"));
        List<List<String>> ways = new ArrayList<>();
        for (int count = 1; count <= Math.min(words.size(), MOST_LINES); count++) {
            ways.add(even(words, count, width));
        }
        return ways;
    }

    private static List<String> even(List<String> words, int count, ToDoubleFunction<String> width) {
        double whole = width.applyAsDouble(String.join(" ", words));
        List<String> lines = new ArrayList<>();
        String line = "";
        for (String word : words) {
            String longer = line.isEmpty() ? word : line + " " + word;
            boolean full = width.applyAsDouble(longer) - width.applyAsDouble(word) / 2 > whole / count;
            if (full && !line.isEmpty() && lines.size() < count - 1) {
                lines.add(line);
                line = word;
            } else {
                line = longer;
            }
        }
        lines.add(line);
        return lines;
    }
}
