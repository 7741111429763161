package dev.gesso.adapter.sketch.finish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.gesso.adapter.sketch.raster.Pixels;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnitTest {

    @ParameterizedTest
    @CsvSource({"1000, 1000, 1", "1000, 4000, 1", "500, 200, 0.2", "1, 1, 0.001"})
    void isAThousandthOfTheShorterSide(int width, int height, float pixels) {
        assertThat(Unit.of(Pixels.of(width, height)).pixels()).isCloseTo(pixels, within(1e-6f));
    }

    @ParameterizedTest
    @CsvSource({"0.2, 3, 1, 1", "0.2, 3, 4, 4", "2, 3, 1, 6", "2, 2.7, 1, 5"})
    void roundsLengthsButNeverBelowTheLeast(float pixels, float units, int least, int length) {
        assertThat(new Unit(pixels).atLeast(least, units)).isEqualTo(length);
    }

    /** So that a brush has as many strokes on a small picture as on a large one. */
    @Test
    void hasAsManyWavesOnEveryPicture() {
        float small = new Unit(0.1f).frequency(0.02f) * 100;
        float large = new Unit(2).frequency(0.02f) * 2000;
        assertThat(small).isCloseTo(large, within(1e-3f));
    }
}
