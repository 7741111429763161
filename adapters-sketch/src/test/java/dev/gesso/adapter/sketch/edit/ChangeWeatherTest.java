package dev.gesso.adapter.sketch.edit;

import static dev.gesso.adapter.sketch.edit.Wishes.SIDE;
import static dev.gesso.adapter.sketch.edit.Wishes.even;
import static org.assertj.core.api.Assertions.assertThat;

import dev.gesso.adapter.sketch.plan.Setting.Weather;
import dev.gesso.adapter.sketch.raster.Pixels;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ChangeWeatherTest {

    private static final int BLACK = 0xff000000;
    private static final int WHITE = 0xffffffff;
    private static final ChangeWeather WEATHER = new ChangeWeather();

    private static Pixels changed(int ground, Weather weather) {
        return changed(ground, weather, 1);
    }

    private static Pixels changed(int ground, Weather weather, long seed) {
        return Wishes.apply(WEATHER, even(ground), Wishes.in(weather, seed)).orElseThrow();
    }

    private static double brightness(Pixels picture, int fromRow, int toRow) {
        return Wishes.mean(picture, fromRow, toRow, Wishes::green);
    }

    @ParameterizedTest
    @CsvSource({
        "CLEAR, false",
        "SUNNY, false",
        "CLOUDY, false",
        "WIND, false",
        "RAIN, true",
        "STORM, true",
        "SNOW, true",
        "FOG, true"
    })
    void letsOnlyWhatFallsOrHangsInTheAirComeOverAPicture(Weather weather, boolean wanted) {
        assertThat(WEATHER.isWanted(Wishes.in(weather, 1))).isEqualTo(wanted);
    }

    @Test
    void fogIsThickestWhereOneLooksFarthest() {
        Pixels fog = changed(BLACK, Weather.FOG);
        assertThat(brightness(fog, 0, 8)).isGreaterThan(brightness(fog, SIDE - 8, SIDE) + 50);
    }

    @Test
    void fogHidesMoreThanHalfOfWhatIsFar() {
        double far = brightness(changed(WHITE, Weather.FOG), 0, 8) - brightness(changed(BLACK, Weather.FOG), 0, 8);
        assertThat(far).isBetween(20.0, 127.0);
    }

    @Test
    void aStormDarkensWhereRainDoesNot() {
        assertThat(brightness(changed(WHITE, Weather.STORM), 0, SIDE))
                .isLessThan(brightness(changed(WHITE, Weather.RAIN), 0, SIDE) - 10);
    }

    @Test
    void snowIsWhiterThanItsVeil() {
        Pixels snow = changed(BLACK, Weather.SNOW);
        long flakes = Arrays.stream(snow.argb())
                .filter(pixel -> Wishes.green(pixel) > 0xd0)
                .count();
        assertThat(flakes).isBetween(SIDE * SIDE / 50L, SIDE * SIDE / 3L);
    }

    /** A drop is longer than wide only where a fiftieth of the picture is more than a pixel. */
    @Test
    void rainFallsInUprightStreaks() {
        int side = 300;
        Pixels ground = Pixels.of(side, side);
        Arrays.fill(ground.argb(), BLACK);
        int[] rain = Wishes.apply(WEATHER, ground, Wishes.in(Weather.RAIN, 1))
                .orElseThrow()
                .argb();
        assertThat(bothWet(rain, side)).isGreaterThan(3 * bothWet(rain, 1));
    }

    /** How many wet pixels have another one at a distance. */
    private static long bothWet(int[] rain, int distance) {
        return IntStream.range(0, rain.length - 300)
                .filter(i -> Wishes.green(rain[i]) > 80 && Wishes.green(rain[i + distance]) > 80)
                .count();
    }

    @ParameterizedTest
    @EnumSource(
            value = Weather.class,
            names = {"RAIN", "STORM", "SNOW", "FOG"})
    void keepsWhatIsTransparentTransparent(Weather weather) {
        assertThat(changed(0, weather).argb()).containsOnly(0);
        assertThat(Arrays.stream(changed(0x80406080, weather).argb()).map(pixel -> pixel >>> 24))
                .containsOnly(0x80);
    }

    @ParameterizedTest
    @EnumSource(
            value = Weather.class,
            names = {"RAIN", "STORM", "SNOW"})
    void fallsElsewhereWithAnotherSeed(Weather weather) {
        assertThat(changed(BLACK, weather, 1).argb())
                .isEqualTo(changed(BLACK, weather, 1).argb())
                .isNotEqualTo(changed(BLACK, weather, 2).argb());
    }
}
