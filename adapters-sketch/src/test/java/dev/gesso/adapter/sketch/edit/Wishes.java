package dev.gesso.adapter.sketch.edit;

import dev.gesso.adapter.sketch.plan.Plan;
import dev.gesso.adapter.sketch.plan.Setting.TimeOfDay;
import dev.gesso.adapter.sketch.plan.Setting.Weather;
import dev.gesso.adapter.sketch.raster.Pixels;
import dev.gesso.adapter.sketch.studio.Effort;
import dev.gesso.adapter.sketch.studio.PlainStages;
import dev.gesso.adapter.sketch.studio.PlanSamples;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.IntUnaryOperator;

/** Wishes for retouches, and pictures of one colour to try them on. */
final class Wishes {

    static final int SIDE = 96;

    private Wishes() {}

    static Wish of(String prompt, Plan plan) {
        return new Wish(prompt, plan, Effort.MEDIUM, 1);
    }

    static Wish in(Weather weather, long seed) {
        Plan plan = PlanSamples.of(PlanSamples.setting(TimeOfDay.DAY, weather), "cartoon");
        return new Wish("in this weather", plan, Effort.MEDIUM, seed);
    }

    static Wish at(TimeOfDay time) {
        return of("at this hour", PlanSamples.of(PlanSamples.setting(time, Weather.CLEAR), "cartoon"));
    }

    static Pixels even(int argb) {
        Pixels picture = Pixels.of(SIDE, SIDE);
        Arrays.fill(picture.argb(), argb);
        return picture;
    }

    static Optional<Pixels> apply(Retouch retouch, Pixels picture, Wish wish) {
        return retouch.apply(picture, wish, PlainStages.artist(wish.plan()));
    }

    /** The mean of a channel over some rows, from 0 to 255. */
    static double mean(Pixels picture, int fromRow, int toRow, IntUnaryOperator channel) {
        int width = picture.width();
        return Arrays.stream(picture.argb(), fromRow * width, toRow * width)
                .map(channel)
                .average()
                .orElseThrow();
    }

    static int red(int pixel) {
        return pixel >> 16 & 255;
    }

    static int green(int pixel) {
        return pixel >> 8 & 255;
    }

    static int blue(int pixel) {
        return pixel & 255;
    }
}
