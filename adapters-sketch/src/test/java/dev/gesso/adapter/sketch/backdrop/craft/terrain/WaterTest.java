package dev.gesso.adapter.sketch.backdrop.craft.terrain;

import static dev.gesso.adapter.sketch.backdrop.craft.Glimpse.SIDE;
import static dev.gesso.adapter.sketch.backdrop.craft.Glimpse.air;
import static org.assertj.core.api.Assertions.assertThat;

import dev.gesso.adapter.sketch.backdrop.Atmosphere;
import dev.gesso.adapter.sketch.backdrop.craft.Glimpse;
import dev.gesso.adapter.sketch.plan.Setting.TimeOfDay;
import dev.gesso.adapter.sketch.plan.Setting.Weather;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class WaterTest {

    private static Glimpse water(Atmosphere air) {
        return Glimpse.of(air, view -> Water.surface(view, 80, 180));
    }

    @ParameterizedTest
    @EnumSource
    void deepensTowardsTheEye(TimeOfDay time) {
        int[] colours = Water.colours(air(time, Weather.CLEAR));
        assertThat(Glimpse.brightness(colours[0])).isGreaterThan(Glimpse.brightness(colours[2]));
    }

    @Test
    void isBlueByDayAndTakesOnTheSunset() {
        int day = Water.colours(Glimpse.DAY)[2];
        int evening = Water.colours(air(TimeOfDay.SUNSET, Weather.CLEAR))[2];
        assertThat(day & 255).isGreaterThan((day >> 16 & 255) + 60);
        assertThat((evening >> 16 & 255) - (evening & 255)).isGreaterThan((day >> 16 & 255) - (day & 255));
    }

    @Test
    void stopsAtItsLines() {
        Glimpse water = water(Glimpse.DAY);
        assertThat(water.painted(0, 82, SIDE, 180)).isEqualTo(98L * SIDE);
        assertThat(water.painted(0, 0, SIDE, 78)).isZero();
    }

    /** The way of light that leads to the moon. */
    @Test
    void glittersAtNightUnlessCloudsHideTheMoon() {
        assertThat(bright(water(Glimpse.NIGHT))).isGreaterThan(5 * bright(water(air(TimeOfDay.NIGHT, Weather.CLOUDY))));
    }

    private static long bright(Glimpse water) {
        return water.count(pixel -> Glimpse.brightness(pixel) > 170);
    }

    @Test
    void runsOutOnSandThatIsDarkerWhereItIsWet() {
        Glimpse shore = Glimpse.of(Glimpse.DAY, view -> Shore.paint(view, 60));
        assertThat(shore.painted(0, 80, SIDE, SIDE)).isEqualTo((long) SIDE * (SIDE - 80));
        assertThat(shore.pixels().argb()).contains(0xfffdfdf8, 0xffd3b489);
    }

    @Test
    void snowfieldsHaveBlueShadows() {
        Glimpse field = Glimpse.of(Glimpse.SNOW, view -> Snowfield.paint(view, 80));
        int near = field.at(100, SIDE - 1);
        assertThat(near & 255).isGreaterThan(near >> 16 & 255);
        assertThat(field.brightness(0, 110, SIDE, SIDE)).isGreaterThan(170);
    }
}
