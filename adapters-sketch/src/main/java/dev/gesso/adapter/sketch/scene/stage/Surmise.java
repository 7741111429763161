package dev.gesso.adapter.sketch.scene.stage;

import dev.gesso.adapter.sketch.cast.Actor;
import dev.gesso.adapter.sketch.cast.Nature;
import dev.gesso.adapter.sketch.pictogram.Stature.Place;
import dev.gesso.adapter.sketch.plan.Plan;
import dev.gesso.adapter.sketch.plan.Setting;
import dev.gesso.adapter.sketch.plan.Thing;
import dev.gesso.adapter.sketch.scene.Ensemble;
import dev.gesso.adapter.sketch.scene.Part;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Guesses where a scene plays whose prompt names no place, from what appears in it. */
public final class Surmise {

    private static final Map<String, Pattern> TOLD_BY_WORDS = told();

    private static Map<String, Pattern> told() {
        Map<String, Pattern> places = new LinkedHashMap<>();
        places.put("space", Pattern.compile("astronaut|rocket|planet|spaceship|ufo|alien|satellite|comet|saturn|mars"));
        places.put("snow", Pattern.compile("penguin|polar bear|snowman|sled|sleigh|\\bski|igloo|snowboard|reindeer"));
        places.put("hospital", Pattern.compile("stethoscope|doctor|nurse|veterinarian|\\bvet$|surgeon|syringe"));
        places.put("kitchen", Pattern.compile("chef|\\bcook$|baker|frying pan|saucepan"));
        places.put("classroom", Pattern.compile("teacher|blackboard|chalkboard"));
        places.put("office", Pattern.compile("computer|laptop|desk|printer"));
        places.put("stage", Pattern.compile("singer|microphone|guitarist|ballerina|magician|circus"));
        places.put("jungle", Pattern.compile("gorilla|toucan|parrot|dinosaur|t-rex|sauropod|jaguar"));
        return places;
    }

    private Surmise() {}

    /** The script with a place, where the things make one likely that is registered. */
    public static Script placed(Script script) {
        Setting setting = script.plan().setting();
        boolean told = setting.plain().isPresent()
                || setting.transparent()
                || !setting.backdrop().isEmpty();
        if (told || script.plan().things().isEmpty()) {
            return script;
        }
        return likely(script).stream()
                .filter(id -> script.backdrops().apply(id).isPresent())
                .findFirst()
                .map(id -> script.with(at(script.plan(), id)))
                .orElse(script);
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
        for (Map.Entry<String, Pattern> place : TOLD_BY_WORDS.entrySet()) {
            if (names(things, place.getValue())) {
                return List.of(place.getKey());
            }
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
        return onLand(actors);
    }

    private static List<String> onLand(List<Actor> actors) {
        boolean alive = any(actors, Nature.PERSON) || any(actors, Nature.ANIMAL);
        if (alive || any(actors, Nature.BUILDING) || any(actors, Nature.PLANT) || any(actors, Nature.VEHICLE)) {
            return List.of("meadow");
        }
        if (actors.stream().allMatch(actor -> actor.stature().place() == Place.AIR)) {
            return List.of("sky", "meadow");
        }
        boolean meal = actors.stream().allMatch(actor -> actor.nature() == Nature.FOOD);
        return meal ? List.of("table", "studio") : List.of("studio");
    }

    private static boolean any(List<Actor> actors, Nature nature) {
        return actors.stream().anyMatch(actor -> actor.nature() == nature);
    }

    private static boolean names(List<Thing> things, Pattern words) {
        return things.stream().anyMatch(thing -> words.matcher(thing.word()).find());
    }
}
