package dev.gesso.adapter.sketch.backdrop.weather;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gesso.adapter.sketch.backdrop.Atmosphere;
import dev.gesso.adapter.sketch.plan.Setting.Season;
import dev.gesso.adapter.sketch.plan.Setting.TimeOfDay;
import dev.gesso.adapter.sketch.plan.Setting.Weather;
import dev.gesso.adapter.sketch.raster.Canvas;
import dev.gesso.adapter.sketch.raster.Chance;
import java.util.Arrays;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

class WeatherOverlayTest {

    private static final int GREEN = 0xff409050;

    @ParameterizedTest
    @EnumSource(
            value = Weather.class,
            names = {"RAIN", "STORM", "SNOW", "FOG", "WIND"})
    void isSeenInTheAir(Weather weather) {
        assertThat(changed(weather, Season.ANY)).isBetween(60, 120 * 120 - 1);
    }

    @ParameterizedTest
    @EnumSource(
            value = Weather.class,
            names = {"CLEAR", "SUNNY", "CLOUDY"})
    void leavesFairAirAlone(Weather weather) {
        assertThat(changed(weather, Season.ANY)).isZero();
    }

    @ParameterizedTest
    @EnumSource(
            value = Weather.class,
            names = {"CLEAR", "SUNNY", "CLOUDY"})
    void letsLeavesFallInAutumn(Weather weather) {
        assertThat(changed(weather, Season.AUTUMN)).isPositive();
    }

    @ParameterizedTest
    @EnumSource(
            value = Weather.class,
            mode = Mode.EXCLUDE,
            names = {"CLEAR", "SUNNY", "CLOUDY"})
    void isTheSameForTheSameChance(Weather weather) {
        assertThat(painted(weather, Season.SPRING)).isEqualTo(painted(weather, Season.SPRING));
    }

    @ParameterizedTest
    @EnumSource(Weather.class)
    void leavesThePictureOpaque(Weather weather) {
        assertThat(Arrays.stream(painted(weather, Season.AUTUMN))).allMatch(pixel -> pixel >>> 24 == 255);
    }

    private static int changed(Weather weather, Season season) {
        return (int) Arrays.stream(painted(weather, season))
                .filter(pixel -> pixel != GREEN)
                .count();
    }

    private static int[] painted(Weather weather, Season season) {
        Canvas canvas = Canvas.of(120, 120);
        Arrays.fill(canvas.pixels().argb(), GREEN);
        WeatherOverlay.paint(canvas, new Atmosphere(TimeOfDay.DAY, weather, season), new Chance(6));
        return canvas.pixels().argb();
    }
}
