package dev.gesso.adapter.sketch.plan.words;

import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** From the plural of an English noun to what its singular may be. */
final class Singular {

    private static final Map<String, String> IRREGULAR = Map.ofEntries(
            Map.entry("children", "child"),
            Map.entry("mice", "mouse"),
            Map.entry("geese", "goose"),
            Map.entry("oxen", "ox"),
            Map.entry("feet", "foot"),
            Map.entry("teeth", "tooth"),
            Map.entry("cacti", "cactus"),
            Map.entry("octopi", "octopus"),
            Map.entry("fungi", "fungus"),
            Map.entry("hippopotami", "hippopotamus"),
            Map.entry("larvae", "larva"),
            Map.entry("leaves", "leaf"),
            Map.entry("hooves", "hoof"),
            Map.entry("dwarves", "dwarf"),
            Map.entry("scarves", "scarf"),
            Map.entry("loaves", "loaf"),
            Map.entry("thieves", "thief"),
            Map.entry("shelves", "shelf"));

    private Singular() {}

    /** Likeliest first; empty where the word looks like no plural. */
    static Set<String> of(String word) {
        Set<String> candidates = new LinkedHashSet<>();
        String irregular = IRREGULAR.get(word);
        if (irregular != null) {
            candidates.add(irregular);
        } else if (word.endsWith("men")) {
            candidates.add(replaced(word, 3, "man"));
        } else if (word.endsWith("children")) {
            candidates.add(replaced(word, 8, "child"));
        } else if (word.endsWith("s") && !word.endsWith("ss") && word.length() > 2) {
            regular(word, candidates);
        }
        return candidates;
    }

    private static void regular(String word, Set<String> candidates) {
        candidates.add(replaced(word, 1, ""));
        if (word.endsWith("ies")) {
            candidates.add(replaced(word, 3, "y"));
        }
        if (word.endsWith("ves")) {
            candidates.add(replaced(word, 3, "f"));
            candidates.add(replaced(word, 3, "fe"));
        }
        if (word.endsWith("es")) {
            candidates.add(replaced(word, 2, ""));
        }
    }

    private static String replaced(String word, int last, String ending) {
        return word.substring(0, word.length() - last) + ending;
    }
}
