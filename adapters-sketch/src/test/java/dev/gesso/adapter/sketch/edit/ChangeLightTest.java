package dev.gesso.adapter.sketch.edit;

import static dev.gesso.adapter.sketch.edit.Wishes.SIDE;
import static dev.gesso.adapter.sketch.edit.Wishes.even;
import static org.assertj.core.api.Assertions.assertThat;

import dev.gesso.adapter.sketch.plan.Setting.TimeOfDay;
import dev.gesso.adapter.sketch.raster.Pixels;
import java.util.Arrays;
import java.util.function.IntUnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ChangeLightTest {

    private static final int GREY = 0xffa0a0a0;
    private static final ChangeLight LIGHT = new ChangeLight();

    private static Pixels at(TimeOfDay time, int ground) {
        return Wishes.apply(LIGHT, even(ground), Wishes.at(time)).orElseThrow();
    }

    private static double mean(TimeOfDay time, IntUnaryOperator channel) {
        return Wishes.mean(at(time, GREY), 0, SIDE, channel);
    }

    @ParameterizedTest
    @CsvSource({"DAY, false", "SUNRISE, true", "SUNSET, true", "NIGHT, true"})
    void changesNothingByDay(TimeOfDay time, boolean wanted) {
        assertThat(LIGHT.isWanted(Wishes.at(time))).isEqualTo(wanted);
    }

    @Test
    void nightTakesMostOfRedAndLeastOfBlue() {
        assertThat(mean(TimeOfDay.NIGHT, Wishes::red)).isLessThan(mean(TimeOfDay.NIGHT, Wishes::green));
        assertThat(mean(TimeOfDay.NIGHT, Wishes::green)).isLessThan(mean(TimeOfDay.NIGHT, Wishes::blue));
        assertThat(mean(TimeOfDay.NIGHT, Wishes::blue)).isLessThan(0xa0 - 20);
    }

    @Test
    void aLowSunIsWarm() {
        assertThat(mean(TimeOfDay.SUNSET, Wishes::red)).isGreaterThan(mean(TimeOfDay.SUNSET, Wishes::blue) + 40);
        assertThat(mean(TimeOfDay.SUNRISE, Wishes::red)).isGreaterThan(mean(TimeOfDay.SUNRISE, Wishes::blue));
    }

    @Test
    void aMorningIsCoolerThanAnEvening() {
        assertThat(mean(TimeOfDay.SUNRISE, Wishes::blue)).isGreaterThan(mean(TimeOfDay.SUNSET, Wishes::blue));
    }

    @ParameterizedTest
    @EnumSource(
            value = TimeOfDay.class,
            names = {"SUNRISE", "SUNSET"})
    void aLowSunGlowsBelow(TimeOfDay time) {
        Pixels toned = at(time, GREY);
        assertThat(Wishes.mean(toned, SIDE - 8, SIDE, Wishes::red))
                .isGreaterThan(Wishes.mean(toned, 0, 8, Wishes::red));
    }

    @Test
    void aNightIsBlueRatherThanBlack() {
        Pixels night = at(TimeOfDay.NIGHT, 0xff000000);
        assertThat(Wishes.mean(night, 0, SIDE, Wishes::blue)).isGreaterThan(10);
    }

    @ParameterizedTest
    @EnumSource(
            value = TimeOfDay.class,
            names = {"SUNRISE", "SUNSET", "NIGHT"})
    void shinesOnNothingWhereThereIsNothing(TimeOfDay time) {
        assertThat(at(time, 0x00ffffff).argb()).containsOnly(0);
        assertThat(Arrays.stream(at(time, 0x40ffffff).argb())).allMatch(pixel -> pixel >>> 24 == 0x40);
    }

    @ParameterizedTest
    @EnumSource(
            value = TimeOfDay.class,
            names = {"SUNRISE", "SUNSET", "NIGHT"})
    void leavesTheOriginalAsItIs(TimeOfDay time) {
        Pixels original = even(GREY);
        Wishes.apply(LIGHT, original, Wishes.at(time));
        assertThat(original.argb()).containsOnly(GREY);
    }
}
