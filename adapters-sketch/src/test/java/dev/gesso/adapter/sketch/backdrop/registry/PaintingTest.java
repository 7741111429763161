package dev.gesso.adapter.sketch.backdrop.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gesso.adapter.sketch.backdrop.Atmosphere;
import dev.gesso.adapter.sketch.backdrop.Backdrop;
import dev.gesso.adapter.sketch.plan.Setting.Season;
import dev.gesso.adapter.sketch.plan.Setting.TimeOfDay;
import dev.gesso.adapter.sketch.plan.Setting.Weather;
import dev.gesso.adapter.sketch.raster.Canvas;
import dev.gesso.adapter.sketch.raster.Chance;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class PaintingTest {

    private static final Atmosphere DAY = new Atmosphere(TimeOfDay.DAY, Weather.CLEAR, Season.ANY);
    private static final Atmosphere NIGHT = new Atmosphere(TimeOfDay.NIGHT, Weather.CLEAR, Season.ANY);

    /** Space is always as dark as it is. */
    private static final Set<String> WITHOUT_NIGHT = Set.of("space");

    private static final int[][] SIZES = {{16, 16}, {1, 1}, {3, 7}, {97, 61}, {61, 97}, {288, 96}, {40, 200}};

    static List<Backdrop> backdrops() {
        return Backdrops.all();
    }

    static Stream<Backdrop> backdropsWithNight() {
        return Backdrops.all().stream().filter(backdrop -> !WITHOUT_NIGHT.contains(backdrop.id()));
    }

    static Stream<Arguments> backdropsAndSizes() {
        return Backdrops.all().stream()
                .flatMap(backdrop -> Arrays.stream(SIZES).map(size -> Arguments.of(backdrop, size[0], size[1])));
    }

    static Stream<Arguments> backdropsAndWeathers() {
        return Backdrops.all().stream()
                .flatMap(backdrop -> Arrays.stream(Weather.values()).map(weather -> Arguments.of(backdrop, weather)));
    }

    @ParameterizedTest
    @MethodSource("backdropsAndSizes")
    void coversEveryPixelAtAnySize(Backdrop backdrop, int width, int height) {
        assertThat(translucent(painted(backdrop, width, height, DAY, 3))).isZero();
    }

    @ParameterizedTest
    @MethodSource("backdropsAndWeathers")
    void coversEveryPixelInAnyWeatherAndSeason(Backdrop backdrop, Weather weather) {
        for (Season season : Season.values()) {
            TimeOfDay time = season == Season.WINTER ? TimeOfDay.NIGHT : TimeOfDay.SUNRISE;
            int[] pixels = painted(backdrop, 72, 48, new Atmosphere(time, weather, season), 8);
            assertThat(translucent(pixels)).isZero();
        }
    }

    @ParameterizedTest
    @MethodSource("backdrops")
    void isTheSameForTheSameChance(Backdrop backdrop) {
        assertThat(painted(backdrop, 120, 80, DAY, 11)).isEqualTo(painted(backdrop, 120, 80, DAY, 11));
    }

    @ParameterizedTest
    @MethodSource("backdrops")
    void differsVisiblyByChance(Backdrop backdrop) {
        int[] first = painted(backdrop, 120, 80, DAY, 1);
        long most = LongStream.rangeClosed(2, 4)
                .map(seed -> different(first, painted(backdrop, 120, 80, DAY, seed)))
                .max()
                .orElseThrow();
        assertThat(most).isGreaterThan(first.length / 20);
    }

    @ParameterizedTest
    @MethodSource("backdropsWithNight")
    void isDarkerAtNight(Backdrop backdrop) {
        assertThat(brightness(painted(backdrop, 96, 96, NIGHT, 5)))
                .isLessThan(0.9 * brightness(painted(backdrop, 96, 96, DAY, 5)));
    }

    @ParameterizedTest
    @MethodSource("backdrops")
    void paintsWhatStandsBeforeInItsLowerHalfOnly(Backdrop backdrop) {
        Canvas canvas = Canvas.of(90, 60);
        backdrop.paintBefore(canvas, DAY, new Chance(2));
        assertThat(Arrays.copyOf(canvas.pixels().argb(), 90 * 30)).containsOnly(0);
    }

    @Test
    void endsWhenItsThreadIsInterrupted() {
        Backdrop meadow = Backdrops.find("meadow").orElseThrow();
        Thread.currentThread().interrupt();
        assertThatThrownBy(() -> painted(meadow, 64, 64, DAY, 1)).isInstanceOf(CancellationException.class);
        assertThat(Thread.interrupted()).isTrue();
    }

    private static int[] painted(Backdrop backdrop, int width, int height, Atmosphere air, long seed) {
        Canvas canvas = Canvas.of(width, height);
        backdrop.paint(canvas, air, new Chance(seed));
        backdrop.paintBefore(canvas, air, new Chance(seed));
        return canvas.pixels().argb();
    }

    private static long different(int[] one, int[] other) {
        return IntStream.range(0, one.length).filter(i -> one[i] != other[i]).count();
    }

    private static long translucent(int[] pixels) {
        return Arrays.stream(pixels).filter(pixel -> pixel >>> 24 != 255).count();
    }

    private static double brightness(int[] pixels) {
        return Arrays.stream(pixels)
                .mapToDouble(pixel -> (pixel >> 16 & 255) + (pixel >> 8 & 255) + (pixel & 255))
                .average()
                .orElseThrow();
    }
}
