package dev.gesso.adapter.sketch.raster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NoiseTest {

    private final Noise noise = Noise.of(99);

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 5})
    void staysBetweenZeroAndOne(int octaves) {
        float[] row = new float[2000];
        noise.row(row, -40, 17.3f, 0.21f, octaves);
        for (float value : row) {
            assertThat(value).isBetween(0f, 1f);
        }
    }

    @Test
    void isTheSameInRowsAsAtPlaces() {
        float[] row = new float[100];
        noise.row(row, 3.5f, 8.25f, 0.125f, 1);
        for (int i = 0; i < row.length; i++) {
            assertThat(row[i]).isCloseTo(noise.smooth(3.5f + i * 0.125f, 8.25f), within(1e-5f));
        }
    }

    @Test
    void runsOnSmoothlyBelowZero() {
        assertThat(Math.abs(noise.smooth(-0.001f, -0.001f) - noise.smooth(0.001f, 0.001f)))
                .isLessThan(0.01f);
    }

    @Test
    void repeatsAfter256Cells() {
        assertThat(noise.at(5, 7)).isEqualTo(noise.at(5 + 256, 7 - 256));
    }

    @Test
    void differsByItsSeed() {
        assertThat(Noise.of(1).at(3, 3))
                .isNotEqualTo(Noise.of(2).at(3, 3))
                .isEqualTo(Noise.of(1).at(3, 3));
    }
}
