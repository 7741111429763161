package dev.gesso.adapter.sketch.figure;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gesso.adapter.sketch.raster.Pixels;
import org.junit.jupiter.api.Test;

final class ArmsTest {

    private static final int SLEEVE = 0x3f7fc1;
    private static final int SKIN = 0xc79a74;
    private static final int GLOVE = 0xf5f5f5;

    private final Limb far = new Limb(50, 100, 50, 130, 50, 160);
    private final Limb near = new Limb(120, 100, 120, 130, 120, 160);

    @Test
    void longSleevesEndAtTheHand() {
        Pixels arms = painted(false);
        assertThat(Sheet.at(arms, 48, 105) & 0xffffff).isEqualTo(SLEEVE);
        assertThat(Sheet.at(arms, 48, 145) & 0xffffff).isEqualTo(SLEEVE);
        assertThat(Sheet.at(arms, 48, 163) & 0xffffff).isEqualTo(GLOVE);
    }

    @Test
    void shortSleevesShowTheForearm() {
        Pixels arms = painted(true);
        assertThat(Sheet.at(arms, 48, 105) & 0xffffff).isEqualTo(SLEEVE);
        assertThat(Sheet.at(arms, 48, 142) & 0xffffff).isEqualTo(SKIN);
    }

    @Test
    void thereAreTwo() {
        assertThat(Sheet.at(painted(false), 118, 145) & 0xffffff).isEqualTo(SLEEVE);
    }

    private Pixels painted(boolean bare) {
        return Sheet.painted(new Arms(far, near, 22, SLEEVE, SKIN, GLOVE, bare)::paint);
    }
}
