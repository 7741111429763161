package dev.gesso.adapter.sketch.finish;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class PlaneTest {

    @Test
    void blursAnEvenAreaToItself() {
        float[] even = new float[30 * 20];
        Arrays.fill(even, 80);
        for (float value : new Plane(30, 20, even).blurred(4).values()) {
            assertThat(value).isBetween(79.9f, 80.1f);
        }
    }

    @Test
    void spreadsAPointWithoutLosingOfIt() {
        float[] values = new float[41 * 41];
        values[20 * 41 + 20] = 1000;
        float[] blurred = new Plane(41, 41, values).blurred(3).values();
        double sum = 0;
        for (float value : blurred) {
            sum += value;
        }
        assertThat(sum).isBetween(999.0, 1001.0);
        assertThat(blurred[20 * 41 + 20]).isLessThan(60);
    }
}
