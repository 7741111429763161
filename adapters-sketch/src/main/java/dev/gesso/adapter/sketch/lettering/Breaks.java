package dev.gesso.adapter.sketch.lettering;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** Ways to break a text into lines. */
final class Breaks {

    /** More lines would be too small to be read on any plate. */
    private static final int MOST_LINES = 8;

    private Breaks() {}

    /** From one line to as many as there are words, each as even as words allow; a text's own breaks are kept. */
    static List<List<String>> of(String text, ToDoubleFunction<String> width) {
        if (text.strip().contains("\n")) {
            return List.of(text.strip().lines().map(String::strip).toList());
        }
        List<String> words = List.of(text.strip().split("\\s+"));
        double[] widths = words.stream().mapToDouble(width).toArray();
        double space = width.applyAsDouble(" ");
        List<List<String>> ways = new ArrayList<>();
        for (int count = 1; count <= Math.min(words.size(), MOST_LINES); count++) {
            ways.add(even(words, widths, space, count));
        }
        return ways;
    }

    private static List<String> even(List<String> words, double[] widths, double space, int count) {
        double share = (Arrays.stream(widths).sum() + space * (words.size() - 1)) / count;
        List<String> lines = new ArrayList<>();
        int start = 0;
        double line = widths[0];
        for (int i = 1; i < widths.length; i++) {
            boolean full = line + space + widths[i] / 2 > share;
            if (full && lines.size() < count - 1) {
                lines.add(String.join(" ", words.subList(start, i)));
                start = i;
                line = widths[i];
            } else {
                line += space + widths[i];
            }
        }
        lines.add(String.join(" ", words.subList(start, words.size())));
        return lines;
    }
}
