package dev.gesso.adapter.sketch;

import dev.gesso.adapter.sketch.plan.Lettering;
import dev.gesso.adapter.sketch.plan.Plan;
import dev.gesso.adapter.sketch.plan.Relation;
import dev.gesso.adapter.sketch.plan.Setting;
import dev.gesso.adapter.sketch.plan.Thing;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Says in words what a plan draws, and what it does not. */
final class Wording {

    private static final int MOST_MISSED = 40;

    private Wording() {}

    /** Such as {@code sketch: 2 red balloons, forest, night, ink look; not drawn: antique}. */
    static String of(Plan plan) {
        List<String> parts = new ArrayList<>();
        plan.things().stream().map(Wording::thing).forEach(parts::add);
        plan.relations().stream().map(relation -> relation(plan, relation)).forEach(parts::add);
        plan.letterings().stream().map(Wording::lettering).forEach(parts::add);
        parts.addAll(setting(plan.setting()));
        if (!plan.layout().equals("scene")) {
            parts.add(plan.layout() + " layout");
        }
        parts.add(plan.look() + " look");
        return "sketch: " + String.join(", ", parts) + (plan.missed().isEmpty() ? "" : "; " + notDrawn(plan));
    }

    /** What a person should know beyond the picture. */
    static List<String> notes(Plan plan) {
        List<String> notes = new ArrayList<>();
        if (plan.look().equals("glossy")) {
            notes.add("the glossy look is a sketch with light and grain; it is no photograph");
        }
        if (!plan.missed().isEmpty()) {
            notes.add(notDrawn(plan));
        }
        return notes;
    }

    private static String notDrawn(Plan plan) {
        String words = plan.missed().stream().distinct().limit(MOST_MISSED).collect(Collectors.joining(", "));
        return "not drawn: " + words + (plan.missed().size() > MOST_MISSED ? ", …" : "");
    }

    private static String thing(Thing thing) {
        String count = thing.count() == 1 ? "" : thing.count() + " × ";
        String colour = thing.colour()
                .map(found -> thing.word().contains(found.name()) ? "" : found.name() + " ")
                .orElse("");
        return count + colour + thing.word();
    }

    private static String relation(Plan plan, Relation relation) {
        return word(plan, relation.subject()) + " " + relation.kind() + " " + word(plan, relation.object());
    }

    private static String word(Plan plan, int id) {
        return plan.things().stream()
                .filter(thing -> thing.id() == id)
                .map(Thing::word)
                .findFirst()
                .orElse("?");
    }

    private static String lettering(Lettering lettering) {
        return "lettered “" + lettering.text() + "”";
    }

    private static List<String> setting(Setting setting) {
        List<String> parts = new ArrayList<>();
        if (setting.transparent()) {
            parts.add("transparent background");
        } else if (setting.plain().isPresent()) {
            parts.add(setting.plain().get().name() + " background");
        } else if (!setting.backdrop().isEmpty()) {
            parts.add(setting.backdrop());
        }
        addUnless(parts, setting.time(), Setting.TimeOfDay.DAY);
        addUnless(parts, setting.weather(), Setting.Weather.CLEAR);
        addUnless(parts, setting.season(), Setting.Season.ANY);
        return parts;
    }

    private static void addUnless(List<String> parts, Enum<?> value, Enum<?> usual) {
        if (value != usual) {
            parts.add(value.name().toLowerCase(Locale.ROOT));
        }
    }
}
