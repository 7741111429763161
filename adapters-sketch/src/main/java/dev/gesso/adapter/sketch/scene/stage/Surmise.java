package dev.gesso.adapter.sketch.scene.stage;

import dev.gesso.adapter.sketch.cast.Actor;
import dev.gesso.adapter.sketch.cast.Nature;
import dev.gesso.adapter.sketch.pictogram.Stature.Place;
import dev.gesso.adapter.sketch.plan.Plan;
import dev.gesso.adapter.sketch.plan.Setting;
import dev.gesso.adapter.sketch.plan.Setting.TimeOfDay;
import dev.gesso.adapter.sketch.plan.Setting.Weather;
import dev.gesso.adapter.sketch.plan.Thing;
import dev.gesso.adapter.sketch.plan.Thing.Pose;
import dev.gesso.adapter.sketch.scene.Ensemble;
import dev.gesso.adapter.sketch.scene.Part;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Guesses where a scene plays whose prompt names no place, from what appears in it. */
public final class Surmise {

    private static final Set<Nature> ASHORE = Set.of(Nature.PERSON, Nature.ANIMAL, Nature.FURNITURE);
    /** Relations that leave one where one stands. */
    private static final Set<String> ALONE = Set.of(
            "holding",
            "using",
            "examining",
            "wearing",
            "playing",
            "eating",
            "drinking",
            "reading",
            "carrying",
            "looking-at",
            "beside",
            "with",
            "behind",
            "in-front-of");

    private Surmise() {}

    /** The script with a place, where the things make one likely that is registered. */
    public static Script placed(Script script) {
        Setting setting = script.plan().setting();
        boolean told = setting.plain().isPresent()
                || setting.transparent()
                || !setting.backdrop().isEmpty();
        if (setting.backdrop().equals("sea") && standsAshore(script)) {
            return script.backdrops().apply("beach").isPresent() ? script.with(at(script.plan(), "beach")) : script;
        }
        if (told || script.plan().things().isEmpty()) {
            return script;
        }
        return likely(script).stream()
                .filter(id -> script.backdrops().apply(id).isPresent())
                .findFirst()
                .map(id -> script.with(at(script.plan(), id)))
                .orElse(script);
    }

    /** Nobody stands on the open sea; whoever is in or on something is not ashore. */
    private static boolean standsAshore(Script script) {
        Ensemble ensemble = script.ensemble();
        return script.plan().things().stream()
                .filter(thing ->
                        ASHORE.contains(ensemble.actor(Part.of(thing, 0)).nature()))
                .filter(thing -> thing.pose() != Pose.FLYING)
                .anyMatch(thing -> script.plan().relations().stream()
                        .noneMatch(relation -> relation.subject() == thing.id() && !ALONE.contains(relation.kind())));
    }

    private static Plan at(Plan plan, String backdrop) {
        Setting old = plan.setting();
        Setting there = new Setting(backdrop, old.time(), old.weather(), old.season(), old.plain(), old.transparent());
        return new Plan(
                plan.look(), there, plan.layout(), plan.things(), plan.relations(), plan.letterings(), plan.missed());
    }

    private static List<String> likely(Script script) {
        Ensemble ensemble = script.ensemble();
        List<Thing> things = script.plan().things();
        List<Actor> actors =
                things.stream().map(thing -> ensemble.actor(Part.of(thing, 0))).toList();
        Optional<String> told =
                Clue.in(things, actors.stream().map(Actor::nature).toList());
        if (told.isPresent()) {
            return List.of(told.get(), "indoor");
        }
        if (any(actors, Nature.FURNITURE)) {
            return List.of("indoor");
        }
        if (actors.stream().anyMatch(actor -> actor.stature().place() == Place.AFLOAT)) {
            return List.of("sea");
        }
        if (any(actors, Nature.SWIMMER)) {
            return List.of("underwater", "sea");
        }
        return onLand(actors, script.plan().setting());
    }

    private static List<String> onLand(List<Actor> actors, Setting setting) {
        boolean alive = any(actors, Nature.PERSON) || any(actors, Nature.ANIMAL);
        if (alive || any(actors, Nature.BUILDING) || any(actors, Nature.PLANT) || any(actors, Nature.VEHICLE)) {
            return List.of("meadow");
        }
        if (actors.stream().allMatch(actor -> actor.stature().place() == Place.AIR)) {
            return List.of("sky", "meadow");
        }
        if (!isFair(setting)) {
            return List.of("street", "meadow");
        }
        boolean meal = actors.getFirst().nature() == Nature.FOOD;
        return meal ? List.of("table", "studio") : List.of("studio");
    }

    /** Whether it may be told of a picture from a studio: by day, and with no weather. */
    private static boolean isFair(Setting setting) {
        boolean calm = setting.weather() == Weather.CLEAR || setting.weather() == Weather.SUNNY;
        return calm && setting.time() == TimeOfDay.DAY;
    }

    private static boolean any(List<Actor> actors, Nature nature) {
        return actors.stream().anyMatch(actor -> actor.nature() == nature);
    }
}
