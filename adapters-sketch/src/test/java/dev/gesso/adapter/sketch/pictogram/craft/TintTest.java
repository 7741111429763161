package dev.gesso.adapter.sketch.pictogram.craft;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import org.junit.jupiter.api.Test;

class TintTest {

    private static final Color OCHRE = new Color(0xc0, 0x90, 0x40);

    @Test
    void lightensTowardsWhite() {
        assertThat(Tint.lighter(OCHRE, 1)).isEqualTo(Color.WHITE);
        assertThat(Tint.lighter(OCHRE, 0)).isEqualTo(OCHRE);
    }

    @Test
    void keepsShadowsWarm() {
        Color shadow = Tint.darker(OCHRE, 0.5);
        assertThat(shadow.getRed() / 192.0).isGreaterThan(shadow.getGreen() / 144.0);
    }

    @Test
    void mixesHalfWay() {
        assertThat(Tint.mixed(Color.BLACK, Color.WHITE, 0.5)).isEqualTo(new Color(128, 128, 128));
    }

    @Test
    void letsWhatIsBelowShineThrough() {
        assertThat(Tint.veil(0xff8000, 0.5)).isEqualTo(new Color(255, 128, 0, 128));
    }
}
