package dev.gesso.adapter.sketch.backdrop.craft;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PuffsTest {

    private static final Puffs.Tones TONES = new Puffs.Tones(0x202020, 0x808080, 0xf0f0f0, 1);

    private static final Glimpse MASS = Glimpse.of(
            Glimpse.DAY, view -> new Puffs().add(80, 100, 40).add(130, 100, 30).paint(view, TONES));

    @Test
    void areLitFromAbove() {
        assertThat(MASS.brightness(0, 60, 200, 100)).isGreaterThan(MASS.brightness(0, 100, 200, 140) + 40);
    }

    @Test
    void keepTheirLightWithinTheirOutline() {
        var outline = new Puffs().add(80, 100, 40).add(130, 100, 30).outline();
        assertThat(MASS.count(pixel -> pixel == 0xfff0f0f0)).isPositive();
        assertThat(outline.getBounds2D().getMinX()).isEqualTo(40);
        assertThat(MASS.painted(0, 0, 40, 200)).isZero();
    }

    @Test
    void showAllThreeTones() {
        assertThat(MASS.pixels().argb()).contains(0xff202020, 0xff808080, 0xfff0f0f0);
    }
}
