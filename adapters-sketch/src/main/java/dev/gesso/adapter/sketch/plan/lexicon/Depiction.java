package dev.gesso.adapter.sketch.plan.lexicon;

import java.util.List;
import java.util.Set;

/**
 * How a noun is drawn.
 *
 * @param pictures ids; several for a word that gathers many kinds, such as fruit; none where nothing can be drawn
 * @param traits what the word says beside: a puppy is a baby
 */
public record Depiction(List<String> pictures, Set<String> traits) {

    static final String NOTHING = "-";

    /** From pictures joined by plus signs, then traits, such as {@code 1f415 baby}. */
    public static Depiction parse(String text) {
        List<String> parts = List.of(text.split(" "));
        List<String> pictures = parts.getFirst().equals(NOTHING)
                ? List.of()
                : List.of(parts.getFirst().split("\\+"));
        return new Depiction(pictures, Set.copyOf(parts.subList(1, parts.size())));
    }
}
