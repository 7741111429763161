package dev.gesso.core.text;

import java.util.List;

/** Lists in the service's own style: quoted, with a comma before the last word from three on. */
public final class Wording {

    private Wording() {}

    /** {@code 'png', 'webp', and 'jpeg'}. */
    public static String and(List<String> words) {
        return joined(words, "and");
    }

    /** {@code 'low', 'high', or 'auto'}. */
    public static String or(List<String> words) {
        return joined(words, "or");
    }

    private static String joined(List<String> words, String conjunction) {
        List<String> quoted = words.stream().map(word -> "'" + word + "'").toList();
        int last = quoted.size() - 1;
        return switch (quoted.size()) {
            case 0 -> "";
            case 1 -> quoted.getFirst();
            case 2 -> quoted.getFirst() + " " + conjunction + " " + quoted.getLast();
            default -> String.join(", ", quoted.subList(0, last)) + ", " + conjunction + " " + quoted.getLast();
        };
    }
}
