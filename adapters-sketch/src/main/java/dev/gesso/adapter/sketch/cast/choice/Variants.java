package dev.gesso.adapter.sketch.cast.choice;

import dev.gesso.adapter.sketch.plan.Thing;
import dev.gesso.adapter.sketch.raster.Chance;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Drawings that answer a general word as well as each other: a tree may be round or pointed. */
public final class Variants {

    private static final Map<String, List<String>> BY_WORD = Map.ofEntries(
            Map.entry("tree", List.of("1f333", "1f333", "1f332")),
            Map.entry("flower", List.of("1f33c", "1f337", "1f33a", "1f339", "1f33b", "1f338")),
            Map.entry("wildflower", List.of("1f33c", "1f337", "1f33a", "1fabb", "1f338")),
            Map.entry("dog", List.of("1f415", "1f415", "1f429", "1f436")),
            Map.entry("cat", List.of("1f408", "1f408", "1f431")),
            Map.entry("kitten", List.of("1f431", "1f408")),
            Map.entry("puppy", List.of("1f436", "1f415")),
            Map.entry("bird", List.of("1f426", "1f426", "1f99c")),
            Map.entry("fish", List.of("1f420", "1f41f")),
            Map.entry("whale", List.of("1f433", "1f40b")),
            Map.entry("chick", List.of("1f424", "1f425")),
            Map.entry("car", List.of("1f697", "1f699")),
            Map.entry("house", List.of("1f3e0", "1f3e1")),
            Map.entry("book", List.of("1f4d5", "1f4d7", "1f4d8", "1f4d9")),
            Map.entry("mountain", List.of("26f0", "1f3d4")),
            Map.entry("camel", List.of("1f42a", "1f42b")),
            Map.entry("ball", List.of("26bd", "1f3c0", "1f3d0")),
            Map.entry("fruit", List.of("1f34e", "1f350", "1f34a", "1f34c", "1f347", "1f353")),
            Map.entry("vegetable", List.of("1f955", "1f345", "1f966", "1f951", "1f346")),
            Map.entry("leaf", List.of("1f341", "1f342")));

    private Variants() {}

    /** The plan's drawing, or another one as good where its word is general and names no colour. */
    public static String choose(Thing thing, Chance chance) {
        String word = thing.word().toLowerCase(Locale.ROOT);
        List<String> equals = BY_WORD.getOrDefault(singular(word), List.of());
        boolean free = equals.contains(thing.picture()) && thing.colour().isEmpty();
        return free ? equals.get(chance.below(equals.size())) : thing.picture();
    }

    private static String singular(String word) {
        String last = word.substring(word.lastIndexOf(' ') + 1);
        String shorter = last.endsWith("s") ? last.substring(0, last.length() - 1) : last;
        return last.equals("leaves") ? "leaf" : BY_WORD.containsKey(last) ? last : shorter;
    }
}
