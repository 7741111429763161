package dev.gesso.adapter.sketch.backdrop.craft;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gesso.adapter.sketch.backdrop.Atmosphere;
import dev.gesso.adapter.sketch.plan.Setting.Season;
import dev.gesso.adapter.sketch.plan.Setting.TimeOfDay;
import dev.gesso.adapter.sketch.plan.Setting.Weather;
import dev.gesso.adapter.sketch.raster.Canvas;
import dev.gesso.adapter.sketch.raster.Chance;
import java.util.Arrays;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WashTest {

    private static final int SIDE = 20;

    private final Canvas canvas = Canvas.of(SIDE, SIDE);
    private final View view = View.of(canvas, new Atmosphere(TimeOfDay.DAY, Weather.CLEAR, Season.ANY), new Chance(1));

    @AfterEach
    void putTheBrushAway() {
        view.close();
    }

    private int pixel(int x, int y) {
        return canvas.pixels().argb()[y * SIDE + x];
    }

    @ParameterizedTest
    @CsvSource({"0, 000000", "0.5, 808080", "1, ffffff", "-2, 000000", "9, ffffff"})
    void findsColoursBetweenStops(double part, String expected) {
        assertThat(Wash.at(new int[] {0x000000, 0x808080, 0xffffff}, part)).isEqualTo(Integer.parseInt(expected, 16));
    }

    @Test
    void takesTheOnlyStopEverywhere() {
        assertThat(Wash.at(new int[] {0x123456}, 0.7)).isEqualTo(0x123456);
    }

    @Test
    void paintsABandAndNothingElse() {
        Wash.band(view, 5, 10, 0xff0000, 0x0000ff);
        assertThat(pixel(3, 4)).isZero();
        assertThat(pixel(3, 5) >> 16 & 255).isGreaterThan(200);
        assertThat(pixel(3, 9) & 255).isGreaterThan(200);
        assertThat(pixel(3, 10)).isZero();
    }

    @Test
    void paintsNoBandOutsideTheCanvas() {
        Wash.band(view, -9, 0, 0xff0000);
        Wash.band(view, SIDE, SIDE + 9, 0xff0000);
        assertThat(canvas.pixels().argb()).containsOnly(0);
    }

    @Test
    void softensTheEdgeOfALine() {
        Wash.band(view, 0, SIDE, 0x000000);
        float[] line = new float[SIDE];
        Arrays.fill(line, 10.5f);
        Wash.below(view, line, SIDE, 0xffffff);
        assertThat(pixel(7, 9)).isEqualTo(0xff000000);
        assertThat(pixel(7, 10) & 255).isBetween(120, 136);
        assertThat(pixel(7, 11)).isEqualTo(0xffffffff);
    }

    @Test
    void glowsMostInTheMiddle() {
        Wash.band(view, 0, SIDE, 0x000000);
        Wash.glow(view, 10, 10, 8, 0xffffff, 1);
        assertThat(pixel(10, 10) & 255).isGreaterThan(pixel(14, 10) & 255);
        assertThat(pixel(14, 10) & 255).isPositive();
        assertThat(pixel(0, 0)).isEqualTo(0xff000000);
    }

    @Test
    void darkensCornersMoreThanTheMiddle() {
        Wash.band(view, 0, SIDE, 0xffffff);
        Wash.vignette(view, 0x000000, 0.8);
        assertThat(pixel(10, 10)).isEqualTo(0xffffffff);
        assertThat(pixel(0, 0) & 255).isLessThan(120);
    }
}
