package dev.gesso.adapter.sketch.cast.choice;

import dev.gesso.adapter.sketch.raster.Chance;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Who a person is where the prompt leaves it open: a cook may be a man, a woman or neither. */
public final class Someone {

    private static final String PERSON = "1f9d1";
    private static final String MAN = "1f468";
    private static final String WOMAN = "1f469";

    /** Drawings of persons that have a man's and a woman's beside them. */
    private static final Set<String> WITH_GENDERS = Set.of(
            "1f46e", "1f575", "1f482", "1f477", "1f473", "1f935", "1f470", "1f9d9", "1f9db", "1f9dd", "1f9df", "1f9b8",
            "1f9b9", "1f9da", "1f9dc", "1f9de", "1f64d", "1f64e", "1f645", "1f646", "1f481", "1f64b", "1f647", "1f926",
            "1f937", "1f486", "1f487", "1f6b6", "1f9cd", "1f9ce", "1f3c3", "1f9d6", "1f9d7", "1f9d8", "1f3c4", "1f6a3",
            "1f3ca", "1f3cb", "1f6b4", "1f6b5", "1f938", "1f93d", "1f93e", "1f939", "1f3cc", "26f9", "1f471");

    private static final Map<String, List<String>> ALONE = Map.of(
            PERSON,
            List.of(MAN, WOMAN, PERSON, MAN + "-200d-1f9b1", WOMAN + "-200d-1f9b1"),
            MAN,
            List.of(MAN, MAN, MAN + "-200d-1f9b1", "1f9d4-200d-2642"),
            WOMAN,
            List.of(WOMAN, WOMAN, WOMAN + "-200d-1f9b1"),
            "1f9d2",
            List.of("1f466", "1f467", "1f9d2"),
            "1f9d3",
            List.of("1f474", "1f475", "1f9d3"),
            "1f934",
            List.of("1f934"),
            "1fac5",
            List.of("1f934", "1f478", "1fac5"));

    private Someone() {}

    /** Code points of a drawing that answers as well; not every set has it. */
    public static String of(String id, Set<String> traits, Chance chance) {
        if (Set.of(PERSON, MAN, WOMAN).contains(id)) {
            return alone(id, traits, chance);
        }
        if (ALONE.containsKey(id)) {
            return chosen(ALONE.getOrDefault(id, List.of(id)), chance);
        }
        if (WITH_GENDERS.contains(id)) {
            return chosen(List.of(id + "-200d-2640", id + "-200d-2642", id), chance);
        }
        boolean open = id.startsWith(PERSON + "-200d-");
        return open ? chosen(List.of(MAN, WOMAN, PERSON), chance) + id.substring(PERSON.length()) : id;
    }

    private static String alone(String id, Set<String> traits, Chance chance) {
        if (traits.contains("beard") || traits.contains("bearded")) {
            return "1f9d4-200d-2642";
        }
        if (traits.contains("elderly") || traits.contains("old")) {
            return id.equals(MAN) ? "1f474" : id.equals(WOMAN) ? "1f475" : chosen(List.of("1f474", "1f475"), chance);
        }
        if (traits.contains("bald")) {
            return id + "-200d-1f9b2";
        }
        if (traits.contains("curly-hair")) {
            return id + "-200d-1f9b1";
        }
        return chosen(ALONE.getOrDefault(id, List.of(id)), chance);
    }

    private static String chosen(List<String> equals, Chance chance) {
        return equals.get(chance.below(equals.size()));
    }
}
