package dev.gesso.adapter.sketch.backdrop.craft;

import dev.gesso.adapter.sketch.backdrop.Atmosphere;
import dev.gesso.adapter.sketch.plan.Setting.Season;
import dev.gesso.adapter.sketch.plan.Setting.TimeOfDay;
import dev.gesso.adapter.sketch.plan.Setting.Weather;
import dev.gesso.adapter.sketch.raster.Canvas;
import dev.gesso.adapter.sketch.raster.Chance;
import dev.gesso.adapter.sketch.raster.Pixels;
import java.util.function.Consumer;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/** What a piece of a backdrop leaves on an empty square canvas, 200 pixels a side: a unit is a fifth of a pixel. */
public record Glimpse(Pixels pixels) {

    public static final int SIDE = 200;
    public static final Atmosphere DAY = air(TimeOfDay.DAY, Weather.CLEAR);
    public static final Atmosphere NIGHT = air(TimeOfDay.NIGHT, Weather.CLEAR);
    public static final Atmosphere SNOW = air(TimeOfDay.DAY, Weather.SNOW);

    public static Atmosphere air(TimeOfDay time, Weather weather) {
        return new Atmosphere(time, weather, Season.ANY);
    }

    public static Atmosphere in(Season season) {
        return new Atmosphere(TimeOfDay.DAY, Weather.CLEAR, season);
    }

    public static Glimpse of(Atmosphere air, Consumer<View> work) {
        return of(air, 7, work);
    }

    public static Glimpse of(Atmosphere air, long seed, Consumer<View> work) {
        Canvas canvas = Canvas.of(SIDE, SIDE);
        try (View view = View.of(canvas, air, new Chance(seed))) {
            work.accept(view);
        }
        return new Glimpse(canvas.pixels());
    }

    /** In a room. */
    public static Glimpse indoors(Atmosphere air, Consumer<View> work) {
        Canvas canvas = Canvas.of(SIDE, SIDE);
        try (View view = View.indoors(canvas, air, new Chance(7))) {
            work.accept(view);
        }
        return new Glimpse(canvas.pixels());
    }

    public int at(int x, int y) {
        return pixels.argb()[y * SIDE + x];
    }

    /** How many pixels of a rectangle are as told; right and bottom excluded. */
    public long count(int left, int top, int right, int bottom, IntPredicate told) {
        return IntStream.range(top * SIDE, bottom * SIDE)
                .filter(i -> i % SIDE >= left && i % SIDE < right)
                .filter(i -> told.test(pixels.argb()[i]))
                .count();
    }

    public long count(IntPredicate told) {
        return count(0, 0, SIDE, SIDE, told);
    }

    /** How many pixels of a rectangle were painted at all. */
    public long painted(int left, int top, int right, int bottom) {
        return count(left, top, right, bottom, pixel -> pixel != 0);
    }

    public long painted() {
        return painted(0, 0, SIDE, SIDE);
    }

    /** From 0 to 255, over what was painted of a rectangle. */
    public double brightness(int left, int top, int right, int bottom) {
        return IntStream.range(top * SIDE, bottom * SIDE)
                .filter(i -> i % SIDE >= left && i % SIDE < right && pixels.argb()[i] != 0)
                .map(i -> brightness(pixels.argb()[i]))
                .average()
                .orElseThrow();
    }

    public static int brightness(int pixel) {
        return ((pixel >> 16 & 255) + (pixel >> 8 & 255) + (pixel & 255)) / 3;
    }
}
