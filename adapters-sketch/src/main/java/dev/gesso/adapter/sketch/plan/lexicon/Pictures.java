package dev.gesso.adapter.sketch.plan.lexicon;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** What is known about the shipped drawings, by id. */
public final class Pictures {

    private static final Pattern PERSON = Pattern.compile("person.*|family");
    private static final Pattern ANIMAL = Pattern.compile("animal-.*");
    private static final Pattern PLANT = Pattern.compile("plant-.*|food-(fruit|vegetable)");
    private static final Pattern BODY = Pattern.compile("hand.*|body-parts");
    private static final Pattern HANDY = Pattern.compile(
            "tool|writing|book-paper|mail|money|drink|dishware|food-.*|music|musical-instrument|phone|light-video|event"
                    + "|plant-flower|medical|game|award-medal|sky-weather|household");
    private static final Set<String> NO_PERSONS = Set.of("1f463", "1fac6", "1f5e3", "1f48f");
    private static final Set<String> NO_ANIMALS = Set.of("1f43e", "1fab6", "1fabd", "1f578", "1fab8", "1f41a", "1f9aa");
    private static final Set<String> ALIVE = Set.of(
            "1f916",
            "1f47b",
            "1f47d",
            "1f47e",
            "1f9f8",
            "2603",
            "26c4",
            "1f921",
            "1f920",
            "1f479",
            "1f47a",
            "1f47f",
            "own:knight",
            "own:pirate",
            "1f9df",
            "1f600",
            "1f31e",
            "1f38e",
            "1fa86");
    private static final Set<String> UNWORN =
            Set.of("1f6cd", "1f45c", "1f45d", "1f45b", "1f484", "1f48e", "1faad", "1faae", "1f392");
    private static final Set<String> WORN_TOO = Set.of("1f380", "1f93f", "1f3bd", "1f94b", "1f3a7", "1f94a", "1f3ad");
    private static final Set<String> RIDDEN = Set.of(
            "1f40e",
            "1f984",
            "1f6b2",
            "1f3cd",
            "1f6f5",
            "1f6f4",
            "1f6f9",
            "1f418",
            "1f42a",
            "1f42b",
            "1facf",
            "1f409",
            "1f9f9",
            "1f6f7",
            "own:surfboard",
            "own:magic-carpet",
            "1f3a0",
            "1f9a4",
            "1f3bf",
            "1fabf",
            "1f40b",
            "1f422");

    private final Map<String, String> subgroups = new HashMap<>();

    Pictures(List<List<String>> labels) {
        labels.forEach(row -> subgroups.put(row.getFirst(), row.get(1)));
    }

    public boolean exists(String id) {
        return subgroups.containsKey(id);
    }

    public boolean isPerson(String id) {
        return (is(PERSON, id) && !NO_PERSONS.contains(id)) || id.equals("own:knight") || id.equals("own:pirate");
    }

    public boolean isAnimal(String id) {
        return is(ANIMAL, id) && !NO_ANIMALS.contains(id);
    }

    /** Whether it can do things: people, animals, and what is drawn like them. */
    public boolean isAlive(String id) {
        return isPerson(id) || isAnimal(id) || ALIVE.contains(id);
    }

    public boolean isPlant(String id) {
        return is(PLANT, id);
    }

    public boolean isBodyPart(String id) {
        return is(BODY, id) || Set.of("1f43e", "1fab6", "1fabd").contains(id);
    }

    public boolean isWorn(String id) {
        boolean hat = id.startsWith("own:") && id.endsWith("hat");
        return (subgroup(id).equals("clothing") && !UNWORN.contains(id)) || hat || WORN_TOO.contains(id);
    }

    /** Whether people hold it in a hand. */
    public boolean isHandy(String id) {
        return is(HANDY, id) || UNWORN.contains(id);
    }

    public boolean isRidden(String id) {
        return RIDDEN.contains(id);
    }

    /** The drawing of a man or woman for one of a person; empty where there is none. */
    public Optional<String> gendered(String id, boolean woman) {
        String sign = woman ? "-200d-2640" : "-200d-2642";
        String person = woman ? "1f469" : "1f468";
        String variant = id.startsWith("1f9d1") ? person + id.substring("1f9d1".length()) : id + sign;
        return Optional.of(variant).filter(this::exists);
    }

    private boolean is(Pattern subgroups, String id) {
        return subgroups.matcher(subgroup(id)).matches();
    }

    private String subgroup(String id) {
        return subgroups.getOrDefault(id, "");
    }
}
