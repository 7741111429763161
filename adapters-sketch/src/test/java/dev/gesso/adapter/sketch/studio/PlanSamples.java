package dev.gesso.adapter.sketch.studio;

import dev.gesso.adapter.sketch.plan.Colour;
import dev.gesso.adapter.sketch.plan.Plan;
import dev.gesso.adapter.sketch.plan.Relation;
import dev.gesso.adapter.sketch.plan.Setting;
import dev.gesso.adapter.sketch.plan.Setting.Season;
import dev.gesso.adapter.sketch.plan.Setting.TimeOfDay;
import dev.gesso.adapter.sketch.plan.Setting.Weather;
import dev.gesso.adapter.sketch.plan.Thing;
import dev.gesso.adapter.sketch.plan.Thing.Pose;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** Plans to draw. */
public final class PlanSamples {

    private PlanSamples() {}

    public static Setting setting(TimeOfDay time, Weather weather) {
        return new Setting("meadow", time, weather, Season.ANY, Optional.empty(), false);
    }

    /** Things of these words in bright day, in the plainest look. */
    public static Plan of(String... words) {
        return of(setting(TimeOfDay.DAY, Weather.CLEAR), "cartoon", words);
    }

    public static Plan of(Setting setting, String look, String... words) {
        List<Thing> things = IntStream.range(0, words.length)
                .mapToObj(i -> thing(i, words[i]))
                .toList();
        return new Plan(look, setting, "scene", things, List.of(), List.of(), List.of());
    }

    public static Plan with(Plan plan, Relation... relations) {
        return new Plan(
                plan.look(), plan.setting(), plan.layout(), plan.things(), List.of(relations), List.of(), List.of());
    }

    public static Thing thing(int id, String word) {
        return new Thing(id, word, "own:" + word, 1, Optional.empty(), 1, Pose.ANY, Set.of());
    }

    public static Thing coloured(int id, String word, Colour colour) {
        return new Thing(id, word, "own:" + word, 1, Optional.of(colour), 1, Pose.ANY, Set.of());
    }
}
