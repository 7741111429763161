package dev.gesso.adapter.sketch.plan;

import dev.gesso.adapter.sketch.plan.Lettering.Hand;
import dev.gesso.adapter.sketch.plan.Setting.Season;
import dev.gesso.adapter.sketch.plan.Setting.TimeOfDay;
import dev.gesso.adapter.sketch.plan.Setting.Weather;
import dev.gesso.adapter.sketch.plan.Thing.Pose;
import dev.gesso.adapter.sketch.plan.reading.Reading;
import dev.gesso.adapter.sketch.plan.reading.Scenery;
import dev.gesso.adapter.sketch.plan.reading.mention.Inscription;
import dev.gesso.adapter.sketch.plan.reading.mention.Link;
import dev.gesso.adapter.sketch.plan.reading.mention.Mention;
import dev.gesso.adapter.sketch.plan.reading.mention.Shade;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/** Turns what was read into a plan: numbered things and names that the later stages know. */
final class Draft {

    /** Words that ask for handwriting, wherever in the prompt they are. */
    private static final Pattern SCRIPT =
            Pattern.compile("(?i)hand-?\\s?writ|cursive|calligraph|script\\s+(font|letter|typeface)|hand-?\\s?letter");
    /** Kinds that stand for "animals" or "fruit". */
    private static final int MOST_KINDS = 12;

    private final Reading reading;
    private final List<Thing> things = new ArrayList<>();
    private final Map<Mention, List<Integer>> ids = new HashMap<>();

    Draft(Reading reading) {
        this.reading = reading;
        reading.mentions().forEach(this::number);
    }

    Plan plan(String prompt) {
        String look = reading.manner().look().orElse("cartoon");
        return new Plan(
                look,
                setting(reading.scenery()),
                reading.manner().layout().orElse("scene"),
                things,
                relations(),
                letterings(hand(prompt, look)),
                reading.missed());
    }

    /** A word that gathers many kinds becomes several things of a kind each. */
    private void number(Mention mention) {
        int kinds = mention.pictures().size();
        int wanted = mention.count() > 1 || !mention.isSeveral() ? mention.count() : kinds;
        int drawn = Math.min(Math.min(kinds, wanted), MOST_KINDS);
        List<Integer> numbers = new ArrayList<>();
        for (int kind = 0; kind < drawn; kind++) {
            int share = (wanted + drawn - 1 - kind) / drawn;
            numbers.add(things.size());
            things.add(thing(mention, mention.pictures().get(kind), share));
        }
        ids.put(mention, numbers);
    }

    private Thing thing(Mention mention, String picture, int count) {
        return new Thing(
                things.size(),
                mention.word(),
                picture,
                count,
                mention.colour().map(Draft::colour),
                mention.scale(),
                mention.pose().map(Pose::valueOf).orElse(Pose.ANY),
                mention.traits());
    }

    private static Colour colour(Shade shade) {
        return new Colour(shade.name(), shade.rgb());
    }

    private List<Relation> relations() {
        List<Relation> relations = new ArrayList<>();
        for (Link link : reading.links()) {
            for (int subject : ids.getOrDefault(link.subject(), List.of())) {
                for (int object : ids.getOrDefault(link.object(), List.of())) {
                    relations.add(new Relation(link.kind().id(), subject, object));
                }
            }
        }
        return relations;
    }

    private List<Lettering> letterings(Hand hand) {
        return reading.inscriptions().stream()
                .filter(inscription -> !inscription.text().isBlank())
                .map(inscription -> new Lettering(inscription.text(), hand, bearer(inscription)))
                .toList();
    }

    private OptionalInt bearer(Inscription inscription) {
        return inscription.bearer().map(ids::get).stream()
                .flatMap(List::stream)
                .mapToInt(Integer::intValue)
                .findFirst();
    }

    private static Hand hand(String prompt, String look) {
        if (SCRIPT.matcher(prompt).find()) {
            return Hand.SCRIPT;
        }
        return look.equals("pixel") ? Hand.PIXEL : Hand.PLAIN;
    }

    private static Setting setting(Scenery scenery) {
        String backdrop = scenery.place().orElse(scenery.plain().isPresent() ? "plain" : "");
        return new Setting(
                backdrop,
                scenery.time().map(TimeOfDay::valueOf).orElse(TimeOfDay.DAY),
                scenery.weather().map(Weather::valueOf).orElse(Weather.CLEAR),
                scenery.season().map(Season::valueOf).orElse(Season.ANY),
                scenery.plain().map(Draft::colour),
                scenery.isBare());
    }
}
