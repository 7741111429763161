package dev.gesso.adapter.sketch.pictogram.craft;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gesso.adapter.sketch.pictogram.Opening;
import org.junit.jupiter.api.Test;

class DrawingTest {

    private static final Drawing WELL = Drawing.of(art -> {}, Drawing.standing(0.8, 1), "wishing well", "well");

    @Test
    void isCalledByItsName() {
        assertThat(WELL.id()).isEqualTo("own:wishing-well");
        assertThat(WELL.words()).containsExactlyInAnyOrder("wishing well", "well");
    }

    @Test
    void holdsNothingByItself() {
        assertThat(WELL.opening()).isEmpty();
    }

    @Test
    void bearsThingsOnTop() {
        assertThat(WELL.bearing(0.1, 0.9, 0.2).opening()).contains(new Opening(0.1, 0.9, 0.2, false));
    }

    @Test
    void holdsThingsInside() {
        assertThat(WELL.holding(0.1, 0.9, 0.2, art -> {}).opening()).contains(new Opening(0.1, 0.9, 0.2, true));
    }
}
