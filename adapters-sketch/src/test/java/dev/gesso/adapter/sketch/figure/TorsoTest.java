package dev.gesso.adapter.sketch.figure;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gesso.adapter.sketch.raster.Pixels;
import java.util.List;
import org.junit.jupiter.api.Test;

final class TorsoTest {

    private static final List<Band> COAT = List.of(new Band(0, 0.5, 0xffffff), new Band(0.5, 1, 0x0000ff));

    private final Pixels coat = Sheet.painted(new Torso(COAT, 34, 100, 180)::paint);

    @Test
    void carriesTheStripesDownOnBothSides() {
        assertThat(Sheet.at(coat, 42, 130)).isEqualTo(0xffffffff);
        assertThat(Sheet.at(coat, 86, 130)).isEqualTo(0xffffffff);
        assertThat(Sheet.at(coat, 56, 130)).isEqualTo(0xff0000ff);
        assertThat(Sheet.at(coat, 72, 130)).isEqualTo(0xff0000ff);
    }

    @Test
    void hasNoSeamInTheMiddle() {
        assertThat(Sheet.at(coat, 63, 140)).isEqualTo(0xff0000ff);
        assertThat(Sheet.at(coat, 64, 140)).isEqualTo(0xff0000ff);
    }

    @Test
    void isRoundAtTheHips() {
        assertThat(Sheet.at(coat, 64, 178) >>> 24).isEqualTo(255);
        assertThat(Sheet.at(coat, 36, 178)).isZero();
        assertThat(Sheet.at(coat, 64, 182)).isZero();
    }
}
