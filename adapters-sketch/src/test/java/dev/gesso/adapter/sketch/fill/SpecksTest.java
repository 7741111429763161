package dev.gesso.adapter.sketch.fill;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class SpecksTest {

    @Test
    void becomeGroundAndLargeIslandsStay() {
        boolean[] ground = new boolean[100 * 100];
        Arrays.fill(ground, true);
        ground[505] = false;
        Arrays.fill(ground, 3000, 3050, false);
        Specks.remove(ground, 100);
        assertThat(ground[505]).isTrue();
        assertThat(ground[3020]).isFalse();
    }

    @Test
    void doNotJoinAcrossTheEdgeOfARow() {
        boolean[] ground = new boolean[100 * 100];
        Arrays.fill(ground, true);
        Arrays.fill(ground, 198, 202, false);
        Arrays.fill(ground, 396, 404, false);
        Specks.remove(ground, 100);
        assertThat(ground[199]).isTrue();
        assertThat(ground[201]).isTrue();
    }
}
