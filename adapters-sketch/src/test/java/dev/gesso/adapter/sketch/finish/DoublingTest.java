package dev.gesso.adapter.sketch.finish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.gesso.adapter.sketch.raster.Pixels;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Planes of half the size, which are quicker to blur, and their rows at full size again. */
class DoublingTest {

    @ParameterizedTest
    @CsvSource({"8, 6, 4, 3", "7, 5, 4, 3", "1, 1, 1, 1", "2, 1, 1, 1"})
    void halvesRoundedUp(int width, int height, int halfWidth, int halfHeight) {
        Plane half = Plane.halfBrightness(Pixels.of(width, height));
        assertThat(half.width()).isEqualTo(halfWidth);
        assertThat(half.height()).isEqualTo(halfHeight);
    }

    @Test
    void takesTheMeanOfFour() {
        Pixels four = new Pixels(2, 2, new int[] {0xff000000, 0xffffffff, 0xff000000, 0xffffffff});
        assertThat(Plane.halfBrightness(four).values()[0]).isCloseTo(127.5f, within(0.01f));
    }

    @Test
    void countsTheLastRowTwiceWhereItsNumberIsOdd() {
        Pixels three = new Pixels(1, 3, new int[] {0xffffffff, 0xffffffff, 0xff000000});
        assertThat(Plane.halfBrightness(three).values()).containsExactly(255, 0);
    }

    @Test
    void growsEvenAreasEven() {
        float[] row = new float[9];
        new Plane(5, 2, new float[] {7, 7, 7, 7, 7, 7, 7, 7, 7, 7}).doubledRow(3, row);
        assertThat(row).containsOnly(7);
    }

    /** Each value lies in the middle of its four pixels: a quarter pixel from each of them. */
    @ParameterizedTest
    @CsvSource({"0, 0", "1, 25", "2, 75", "3, 100"})
    void drawsLinesBetweenValues(int x, float value) {
        float[] row = new float[4];
        new Plane(2, 1, new float[] {0, 100}).doubledRow(0, row);
        assertThat(row[x]).isCloseTo(value, within(0.01f));
    }

    @Test
    void mirrorsNothingAtTheEdgesOfABlur() {
        float[] values = new float[20];
        Arrays.fill(values, 0, 10, 100);
        float[] blurred = new Plane(20, 1, values).blurred(2).values();
        assertThat(blurred[0]).isCloseTo(100, within(0.01f));
        assertThat(blurred[19]).isCloseTo(0, within(0.01f));
        assertThat(blurred[9] + blurred[10]).isCloseTo(100, within(0.1f));
    }
}
