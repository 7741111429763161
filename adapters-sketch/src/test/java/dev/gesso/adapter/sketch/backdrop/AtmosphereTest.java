package dev.gesso.adapter.sketch.backdrop;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gesso.adapter.sketch.plan.Setting;
import dev.gesso.adapter.sketch.plan.Setting.Season;
import dev.gesso.adapter.sketch.plan.Setting.TimeOfDay;
import dev.gesso.adapter.sketch.plan.Setting.Weather;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class AtmosphereTest {

    private static final Atmosphere DAY = air(TimeOfDay.DAY, Weather.CLEAR);
    private static final Atmosphere NIGHT = air(TimeOfDay.NIGHT, Weather.CLEAR);
    private static final int RED = 0xffd03030;

    private static Atmosphere air(TimeOfDay time, Weather weather) {
        return new Atmosphere(time, weather, Season.ANY);
    }

    static Stream<Atmosphere> all() {
        return Arrays.stream(TimeOfDay.values())
                .flatMap(time -> Arrays.stream(Weather.values()).map(weather -> air(time, weather)));
    }

    @Test
    void comesFromASetting() {
        Setting setting = new Setting("sea", TimeOfDay.SUNSET, Weather.WIND, Season.SUMMER, Optional.empty(), false);
        assertThat(Atmosphere.of(setting)).isEqualTo(new Atmosphere(TimeOfDay.SUNSET, Weather.WIND, Season.SUMMER));
    }

    @ParameterizedTest
    @MethodSource("all")
    void leavesAlphaWhenItTones(Atmosphere air) {
        for (int alpha : new int[] {0, 1, 128, 254, 255}) {
            assertThat(air.tint(alpha << 24 | 0x6080a0) >>> 24).isEqualTo(alpha);
            assertThat(air.tintAt(0.7).on(alpha << 24 | 0x6080a0) >>> 24).isEqualTo(alpha);
        }
    }

    @Test
    void leavesNearThingsAsTheyAreOnAClearDay() {
        assertThat(DAY.tint(RED)).isEqualTo(RED);
        assertThat(DAY.lit(0x123456)).isEqualTo(0x123456);
    }

    @Test
    void makesThingsDarkerAndBluerAtNight() {
        int grey = NIGHT.tint(0xffa0a0a0);
        assertThat(brightness(grey)).isLessThan(brightness(0xffa0a0a0));
        assertThat(grey & 255).isGreaterThan(grey >> 16 & 255);
    }

    @Test
    void leavesThingsAtNightBrighterThanPlaces() {
        assertThat(brightness(NIGHT.tint(RED))).isGreaterThan(brightness(NIGHT.lit(RED & 0xffffff)) * 6 / 5);
    }

    @Test
    void warmsThingsAtSunset() {
        int grey = air(TimeOfDay.SUNSET, Weather.CLEAR).tint(0xffa0a0a0);
        assertThat(grey >> 16 & 255).isGreaterThan(grey & 255);
    }

    @ParameterizedTest
    @EnumSource(Weather.class)
    void fadesThingsIntoTheHazeWithDistance(Weather weather) {
        Atmosphere air = air(TimeOfDay.DAY, weather);
        assertThat(apart(air.tintAt(1).on(RED), air.haze())).isLessThan(apart(air.tint(RED), air.haze()));
    }

    @Test
    void hidesFarThingsBetterInFog() {
        Atmosphere fog = air(TimeOfDay.DAY, Weather.FOG);
        assertThat(apart(fog.tintAt(1).on(RED), fog.haze()))
                .isLessThan(apart(DAY.tintAt(1).on(RED), DAY.haze()) / 2);
    }

    @ParameterizedTest
    @MethodSource("all")
    void leavesNothingButHazeAtTheEndOfSight(Atmosphere air) {
        assertThat(air.lit(0xd03030, 1)).isEqualTo(air.haze());
    }

    @ParameterizedTest
    @MethodSource("all")
    void hasASkyOfFourColours(Atmosphere air) {
        assertThat(Arrays.stream(air.sky())).hasSize(4).allMatch(rgb -> rgb >>> 24 == 0);
    }

    @ParameterizedTest
    @EnumSource(
            value = Weather.class,
            names = {"RAIN", "STORM", "FOG", "SNOW", "CLOUDY"})
    void greysTheSkyWhenItIsOvercast(Weather weather) {
        Atmosphere air = air(TimeOfDay.DAY, weather);
        assertThat(air.isOvercast()).isTrue();
        assertThat(saturation(air.sky()[0])).isLessThan(saturation(DAY.sky()[0]));
    }

    @Test
    void isSnowyInWinterAndWhenItSnows() {
        assertThat(new Atmosphere(TimeOfDay.DAY, Weather.CLEAR, Season.WINTER).isSnowy())
                .isTrue();
        assertThat(air(TimeOfDay.DAY, Weather.SNOW).isSnowy()).isTrue();
        assertThat(DAY.isSnowy()).isFalse();
    }

    @Test
    void keepsWeatherOutOfRooms() {
        assertThat(air(TimeOfDay.DAY, Weather.STORM).indoors()).isEqualTo(DAY);
        assertThat(air(TimeOfDay.NIGHT, Weather.SNOW).indoors().weather()).isEqualTo(Weather.CLEAR);
    }

    @ParameterizedTest
    @ValueSource(ints = {0x808080, 0xffffff, 0xc06040})
    void lightsRoomsWithWarmLampsAtNight(int rgb) {
        int lit = NIGHT.roofed(rgb);
        assertThat(brightness(lit)).isLessThan(brightness(rgb));
        assertThat(lit >> 16 & 255).isGreaterThan(lit & 255);
    }

    private static int brightness(int rgb) {
        return (rgb >> 16 & 255) + (rgb >> 8 & 255) + (rgb & 255);
    }

    private static int saturation(int rgb) {
        int[] channels = {rgb >> 16 & 255, rgb >> 8 & 255, rgb & 255};
        Arrays.sort(channels);
        return channels[2] - channels[0];
    }

    private static int apart(int one, int other) {
        return Math.abs((one >> 16 & 255) - (other >> 16 & 255))
                + Math.abs((one >> 8 & 255) - (other >> 8 & 255))
                + Math.abs((one & 255) - (other & 255));
    }
}
