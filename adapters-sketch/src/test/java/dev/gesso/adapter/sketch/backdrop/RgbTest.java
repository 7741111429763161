package dev.gesso.adapter.sketch.backdrop;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RgbTest {

    @ParameterizedTest
    @CsvSource({"0, 102030", "1, f0e0d0", "0.5, 808080", "-1, 000000", "3, ffffff"})
    void mixesEachChannelAndStaysInRange(double part, String expected) {
        assertThat(Rgb.mix(0x102030, 0xf0e0d0, part)).isEqualTo(Integer.parseInt(expected, 16));
    }

    @Test
    void lightensTowardsWhiteAndDarkensTowardsBlue() {
        assertThat(Rgb.lighter(0x336699, 1)).isEqualTo(0xffffff);
        assertThat(Rgb.darker(0x808080, 0.5) & 255).isGreaterThan(Rgb.darker(0x808080, 0.5) >> 16);
    }

    @Test
    void coversInPart() {
        assertThat(Rgb.veil(0x123456, 0.5).getAlpha()).isEqualTo(128);
        assertThat(Rgb.veil(0x123456, 7).getAlpha()).isEqualTo(255);
        assertThat(Rgb.solid(0x123456).getRGB()).isEqualTo(0xff123456);
    }
}
