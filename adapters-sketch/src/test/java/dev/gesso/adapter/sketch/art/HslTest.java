package dev.gesso.adapter.sketch.art;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.gesso.adapter.sketch.raster.Chance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class HslTest {

    @Test
    void comesBackAsTheSameColour() {
        Chance chance = new Chance(11);
        for (int i = 0; i < 2000; i++) {
            int rgb = chance.below(1 << 24);
            assertThat(Hsl.of(rgb).rgb()).isEqualTo(rgb);
        }
    }

    @ParameterizedTest
    @CsvSource({"ff0000, 0", "ffff00, 60", "00ff00, 120", "00ffff, 180", "0000ff, 240", "ff00ff, 300"})
    void namesTheHue(String rgb, double hue) {
        assertThat(Hsl.of(Integer.parseInt(rgb, 16)).hue()).isCloseTo(hue, within(1e-9));
    }

    @Test
    void turnsTheShorterWay() {
        assertThat(new Hsl(10, 1, 0.5).hueFrom(350)).isEqualTo(20);
        assertThat(new Hsl(350, 1, 0.5).hueFrom(10)).isEqualTo(-20);
    }

    @Test
    void paleAndDarkColoursLookWeak() {
        assertThat(Hsl.of(0xff0000).chroma()).isGreaterThan(Hsl.of(0xffeeee).chroma());
        assertThat(Hsl.of(0xff0000).chroma()).isGreaterThan(Hsl.of(0x200000).chroma());
    }
}
