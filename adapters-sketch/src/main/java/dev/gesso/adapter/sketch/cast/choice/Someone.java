package dev.gesso.adapter.sketch.cast.choice;

import dev.gesso.adapter.sketch.raster.Chance;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Who a person is where the prompt leaves it open: a cook may be a man, a woman or neither. */
public final class Someone {

    private static final String PERSON = "1f9d1";
    private static final String MAN = "1f468";
    private static final String WOMAN = "1f469";
    private static final String FEMALE = "-200d-2640";
    private static final String MALE = "-200d-2642";
    private static final String CURLY = "-200d-1f9b1";

    /** Drawings of persons that have a man's and a woman's beside them. */
    private static final Set<String> WITH_GENDERS = Set.of(
            "1f46e", "1f575", "1f482", "1f477", "1f473", "1f935", "1f470", "1f9d9", "1f9db", "1f9dd", "1f9df", "1f9b8",
            "1f9b9", "1f9da", "1f9dc", "1f9de", "1f64d", "1f64e", "1f645", "1f646", "1f481", "1f64b", "1f647", "1f926",
            "1f937", "1f486", "1f487", "1f6b6", "1f9cd", "1f9ce", "1f3c3", "1f9d6", "1f9d7", "1f9d8", "1f3c4", "1f6a3",
            "1f3ca", "1f3cb", "1f6b4", "1f6b5", "1f938", "1f93d", "1f93e", "1f939", "1f3cc", "26f9", "1f471", "1f9d4");

    private static final Map<String, List<String>> ALONE = Map.of(
            PERSON,
            List.of(MAN, WOMAN, PERSON, MAN + CURLY, WOMAN + CURLY),
            MAN,
            List.of(MAN, MAN, MAN + CURLY, "1f9d4" + MALE),
            WOMAN,
            List.of(WOMAN, WOMAN, WOMAN + CURLY),
            "1f9d2",
            List.of("1f466", "1f467", "1f9d2"),
            "1f9d3",
            List.of("1f474", "1f475", "1f9d3"),
            "1fac5",
            List.of("1f934", "1f478", "1fac5"));

    private static final Map<String, String> BY_TRAIT = Map.of(
            "beard", "1f9d4",
            "bearded", "1f9d4",
            "waving", "1f64b",
            "sad", "1f64d",
            "angry", "1f64e");

    private Someone() {}

    /** Code points of a drawing that answers as well; not every set has it. */
    public static String of(String id, Set<String> traits, Chance chance) {
        if (id.equals(PERSON) && traits.contains("man")) {
            return of(MAN, traits, chance);
        }
        if (id.equals(PERSON) && traits.contains("woman")) {
            return of(WOMAN, traits, chance);
        }
        if (Set.of(PERSON, MAN, WOMAN).contains(id)) {
            return alone(id, traits, chance);
        }
        return ALONE.containsKey(id)
                ? chosen(ALONE.getOrDefault(id, List.of(id)), chance)
                : inGender(id, traits, chance);
    }

    private static String inGender(String id, Set<String> traits, Chance chance) {
        boolean man = traits.contains("man");
        boolean woman = traits.contains("woman");
        if (WITH_GENDERS.contains(id)) {
            return man ? id + MALE : woman ? id + FEMALE : chosen(List.of(id + FEMALE, id + MALE, id), chance);
        }
        if (!id.startsWith(PERSON + "-200d-")) {
            return id;
        }
        String rest = id.substring(PERSON.length());
        return (man ? MAN : woman ? WOMAN : chosen(List.of(MAN, WOMAN, PERSON), chance)) + rest;
    }

    private static String alone(String id, Set<String> traits, Chance chance) {
        if (traits.contains("baby")) {
            return "1f476";
        }
        String gender = id.equals(MAN) ? MALE : id.equals(WOMAN) ? FEMALE : "";
        Optional<String> telling =
                traits.stream().sorted().filter(BY_TRAIT::containsKey).findFirst();
        if (telling.isPresent()) {
            return BY_TRAIT.get(telling.get()) + gender;
        }
        if (traits.contains("elderly") || traits.contains("old")) {
            return id.equals(MAN) ? "1f474" : id.equals(WOMAN) ? "1f475" : chosen(List.of("1f474", "1f475"), chance);
        }
        if (traits.contains("pregnant")) {
            return id.equals(WOMAN) ? "1f930" : "1fac4";
        }
        return traits.contains("bald") ? id + "-200d-1f9b2" : withHair(id, traits, chance);
    }

    private static String withHair(String id, Set<String> traits, Chance chance) {
        if (traits.contains("curly-hair")) {
            return id + CURLY;
        }
        if (traits.contains("long-hair")) {
            return id.equals(MAN) ? PERSON : WOMAN;
        }
        return chosen(ALONE.getOrDefault(id, List.of(id)), chance);
    }

    private static String chosen(List<String> equals, Chance chance) {
        return equals.get(chance.below(equals.size()));
    }
}
