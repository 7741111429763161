package dev.gesso.adapter.sketch.studio;

import dev.gesso.adapter.sketch.plan.Lettering;
import dev.gesso.adapter.sketch.plan.Plan;
import dev.gesso.adapter.sketch.plan.Relation;
import dev.gesso.adapter.sketch.plan.Setting;
import dev.gesso.adapter.sketch.plan.Thing;
import dev.gesso.adapter.sketch.plan.Thing.Pose;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** Changed copies of plans. */
public final class Plans {

    private static final Pattern CONTAINER =
            Pattern.compile("basket|box|bag|bowl|crate|tray|vase|cart|chest|suitcase|jar|bucket|trolley|sack|backpack");
    /** What a subject stands on rather than is. */
    private static final Pattern SURFACE = Pattern.compile("table|shel(f|ves)|desk|counter|bench|stage|podium");
    /** Words for the input images themselves. */
    private static final Pattern REFERENCE = Pattern.compile(
            "(reference|input|attached|given|uploaded|these|all|the| )*(item|picture|photo|image|product|object|reference)s?");

    /** Of a text that is written; the rest would make every letter too small. */
    private static final int MOST_LETTERS = 60;

    private Plans() {}

    /** Only the things, with nothing behind them. */
    public static Plan onNothing(Plan plan) {
        return transparent(new Plan(
                plan.look(), plan.setting(), plan.layout(), plan.things(), plan.relations(), List.of(), plan.missed()));
    }

    public static Plan transparent(Plan plan) {
        Setting old = plan.setting();
        Setting bare = new Setting(old.backdrop(), old.time(), old.weather(), old.season(), Optional.empty(), true);
        return withSetting(plan, bare);
    }

    /** With a ground behind it even where the prompt wants none. */
    public static Plan opaque(Plan plan) {
        Setting old = plan.setting();
        return withSetting(
                plan, new Setting(old.backdrop(), old.time(), old.weather(), old.season(), old.plain(), false));
    }

    private static Plan withSetting(Plan plan, Setting setting) {
        return new Plan(
                plan.look(), setting, plan.layout(), plan.things(), plan.relations(), plan.letterings(), plan.missed());
    }

    /** With no more than the things that pass, and what binds them. */
    public static Plan only(Plan plan, Predicate<Thing> wanted) {
        List<Thing> things = plan.things().stream().filter(wanted).toList();
        Set<Integer> ids = Set.copyOf(things.stream().map(Thing::id).toList());
        List<Relation> relations = plan.relations().stream()
                .filter(relation -> ids.contains(relation.subject()) && ids.contains(relation.object()))
                .toList();
        List<Lettering> letterings = plan.letterings().stream()
                .filter(lettering -> lettering.thing().isEmpty()
                        || ids.contains(lettering.thing().getAsInt()))
                .toList();
        return new Plan(plan.look(), plan.setting(), plan.layout(), things, relations, letterings, plan.missed());
    }

    /** With input images among the things: in what can hold them, or on what can bear them, or beside the others. */
    public static Plan withReferences(Plan plan, int count) {
        Plan own = only(
                plan,
                thing -> !REFERENCE.matcher(thing.word()).matches()
                        && !thing.picture().startsWith("photo:"));
        Optional<Thing> container = find(own, CONTAINER);
        Optional<Thing> surface = find(own, SURFACE);
        List<Thing> things = new ArrayList<>(own.things());
        List<Relation> relations = new ArrayList<>(own.relations());
        int next = own.things().stream().mapToInt(Thing::id).max().orElse(-1) + 1;
        for (int i = 0; i < count; i++) {
            int id = next + i;
            things.add(reference(id, i));
            container.ifPresentOrElse(
                    thing -> relations.add(new Relation("in", id, thing.id())),
                    () -> surface.ifPresent(thing -> relations.add(new Relation("on", id, thing.id()))));
        }
        return new Plan(own.look(), own.setting(), own.layout(), things, relations, own.letterings(), own.missed());
    }

    /** With the prompt's own words on a card where it names nothing that can be drawn: never an empty plate. */
    public static Plan neverEmpty(Plan plan, String prompt) {
        String words = prompt.strip().replaceAll("\\s+", " ");
        if (!plan.things().isEmpty() || !plan.letterings().isEmpty() || words.isEmpty()) {
            return plan;
        }
        int end = words.offsetByCodePoints(0, Math.min(MOST_LETTERS, words.codePointCount(0, words.length())));
        String card = end < words.length() ? words.substring(0, end) + "…" : words;
        return new Plan(
                plan.look(),
                plan.setting(),
                plan.layout(),
                plan.things(),
                plan.relations(),
                List.of(new Lettering(card, Lettering.Hand.PLAIN, OptionalInt.empty())),
                plan.missed());
    }

    private static Optional<Thing> find(Plan plan, Pattern words) {
        return plan.things().stream()
                .filter(thing -> words.matcher(thing.word()).find()
                        || words.matcher(thing.picture()).find())
                .findFirst();
    }

    private static Thing reference(int id, int index) {
        String word = "input image " + (index + 1);
        return new Thing(id, word, "photo:" + index, 1, Optional.empty(), 1, Pose.ANY, Set.of());
    }
}
