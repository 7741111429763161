package dev.gesso.adapter.sketch.edit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gesso.adapter.sketch.raster.Pixels;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class WaterlineTest {

    private static Pixels post() {
        Pixels post = Pixels.of(60, 100);
        for (int y = 0; y < 100; y++) {
            Arrays.fill(post.argb(), y * 60 + 25, y * 60 + 35, 0xffcc3344);
        }
        return post;
    }

    @Test
    void leavesWhatStandsAboveTheWater() {
        Pixels wet = Waterline.under(post());
        assertThat(wet.argb()[10 * 60 + 30]).isEqualTo(0xffcc3344);
        assertThat(wet.argb()[60 * 60 + 30]).isEqualTo(0xffcc3344);
    }

    @Test
    void reflectsItFaintlyBelow() {
        Pixels wet = Waterline.under(post());
        assertThat(wet.argb()[95 * 60 + 30] >>> 24).isStrictlyBetween(0, 120);
    }

    @Test
    void drawsRings() {
        assertThat(Waterline.under(post()).argb()).contains(0xb0ffffff);
    }

    @Test
    void keepsTheSize() {
        assertThat(Waterline.under(post()).argb()).hasSize(6000);
    }
}
