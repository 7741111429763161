package dev.gesso.adapter.sketch.backdrop.craft.sky;

import static dev.gesso.adapter.sketch.backdrop.craft.Glimpse.SIDE;
import static dev.gesso.adapter.sketch.backdrop.craft.Glimpse.air;
import static org.assertj.core.api.Assertions.assertThat;

import dev.gesso.adapter.sketch.backdrop.Atmosphere;
import dev.gesso.adapter.sketch.backdrop.craft.Glimpse;
import dev.gesso.adapter.sketch.plan.Setting.TimeOfDay;
import dev.gesso.adapter.sketch.plan.Setting.Weather;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class SkyTest {

    private static final int HORIZON = 140;

    private static Glimpse sky(Atmosphere air) {
        return sky(air, 7);
    }

    private static Glimpse sky(Atmosphere air, long seed) {
        return Glimpse.of(air, seed, view -> Sky.paint(view, HORIZON));
    }

    private static boolean shows(Atmosphere air, int argb) {
        return LongStream.range(0, 6).anyMatch(seed -> sky(air, seed).count(pixel -> pixel == argb) > 0);
    }

    @ParameterizedTest
    @EnumSource
    void isDeepestAtTheZenith(TimeOfDay time) {
        Glimpse sky = sky(air(time, Weather.FOG));
        assertThat(sky.brightness(0, 0, SIDE, 10)).isLessThan(sky.brightness(0, HORIZON - 10, SIDE, HORIZON));
    }

    @ParameterizedTest
    @EnumSource
    void hasTheColourOfTheHorizonBelowIt(TimeOfDay time) {
        Atmosphere foggy = air(time, Weather.FOG);
        assertThat(sky(foggy).at(5, SIDE - 1)).isEqualTo(0xff000000 | foggy.sky()[3]);
    }

    /** The middle of the high sun, of the low sun, and of the moon. */
    @ParameterizedTest
    @CsvSource({
        "DAY, CLEAR, fffff3bd, true",
        "DAY, SUNNY, fffff3bd, true",
        "DAY, CLOUDY, fffff3bd, false",
        "SUNSET, CLEAR, fffff6d8, true",
        "SUNSET, RAIN, fffff6d8, false",
        "NIGHT, CLEAR, fff8f2d6, true",
        "NIGHT, CLOUDY, fff8f2d6, false"
    })
    void showsItsLightsWhenTheyCanBeSeen(TimeOfDay time, Weather weather, String light, boolean seen) {
        assertThat(shows(air(time, weather), Integer.parseUnsignedInt(light, 16)))
                .isEqualTo(seen);
    }

    @Test
    void hasRaysOnlyWhenItIsSunny() {
        double sunny = sky(air(TimeOfDay.DAY, Weather.SUNNY)).brightness(0, 0, SIDE, 60);
        assertThat(sunny).isGreaterThan(sky(air(TimeOfDay.DAY, Weather.RAIN)).brightness(0, 0, SIDE, 60));
    }

    @Test
    void flashesInAStorm() {
        Atmosphere storm = air(TimeOfDay.DAY, Weather.STORM);
        int brightestCloud = Glimpse.brightness(storm.sky()[3]);
        assertThat(sky(storm).count(pixel -> Glimpse.brightness(pixel) > brightestCloud + 40))
                .isPositive();
    }

    @Test
    void isDarkestInAStorm() {
        double storm = sky(air(TimeOfDay.DAY, Weather.STORM)).brightness(0, 0, SIDE, 20);
        for (Weather weather : Weather.values()) {
            assertThat(storm)
                    .isLessThanOrEqualTo(sky(air(TimeOfDay.DAY, weather)).brightness(0, 0, SIDE, 20));
        }
    }
}
