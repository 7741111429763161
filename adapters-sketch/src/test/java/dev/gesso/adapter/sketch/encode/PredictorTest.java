package dev.gesso.adapter.sketch.encode;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class PredictorTest {

    @Test
    void leavesNothingOfAnEvenArea() {
        int[] argb = new int[64 * 40];
        Arrays.fill(argb, 0xff000000);
        Predictor predictor = new Predictor(argb, 64, 40);
        assertThat(predictor.residuals(predictor.modes())).containsOnly(0);
    }

    @Test
    void leavesNearlyNothingOfASlope() {
        int[] argb = new int[70 * 70];
        Arrays.setAll(argb, i -> 0xff000000 | (i % 70 + Math.floorDiv(i, 70)) * 0x010101);
        Predictor predictor = new Predictor(argb, 70, 70);
        long odd = Arrays.stream(predictor.residuals(predictor.modes()))
                .filter(rest -> rest != 0)
                .count();
        assertThat(odd).isLessThan(200);
    }

    @Test
    void choosesForEachBlock() {
        int[] argb = new int[64 * 64];
        Arrays.setAll(argb, i -> 0xff000000 | (i % 64 < 32 ? Math.floorDiv(i, 64) * 7 : i % 64 * 5));
        int[] modes = new Predictor(argb, 64, 64).modes();
        assertThat(modes).hasSize(4);
        assertThat(modes[2] >> 8 & 15).isNotEqualTo(modes[3] >> 8 & 15);
    }

    @Test
    void countsBlocksThatAreCutOff() {
        assertThat(Predictor.blocks(1)).isEqualTo(1);
        assertThat(Predictor.blocks(32)).isEqualTo(1);
        assertThat(Predictor.blocks(33)).isEqualTo(2);
    }
}
