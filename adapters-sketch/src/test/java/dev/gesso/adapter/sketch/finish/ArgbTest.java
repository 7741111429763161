package dev.gesso.adapter.sketch.finish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ArgbTest {

    @ParameterizedTest
    @CsvSource({"-3, 0", "0, 0", "0.49, 0", "0.5, 1", "127.5, 128", "254.6, 255", "255, 255", "900, 255"})
    void roundsChannelsAndKeepsThemInRange(float value, int channel) {
        assertThat(Argb.channel(value)).isEqualTo(channel);
    }

    /** Green shines most and blue least, as the eye sees them. */
    @ParameterizedTest
    @CsvSource({"ffff0000, 76.2", "ff00ff00, 149.7", "ff0000ff, 29.1", "ffffffff, 255", "ff000000, 0"})
    void weighsColoursAsTheEyeDoes(String pixel, float luminance) {
        assertThat(Argb.luminance(Integer.parseUnsignedInt(pixel, 16))).isCloseTo(luminance, within(0.1f));
    }

    @ParameterizedTest
    @CsvSource({"00000000, 255", "ff000000, 0", "80000000, 127", "80ffffff, 255", "ffffffff, 255"})
    void seesWhatIsTransparentOnWhitePaper(String pixel, float brightness) {
        assertThat(Argb.onWhite(Integer.parseUnsignedInt(pixel, 16))).isCloseTo(brightness, within(0.6f));
    }

    @Test
    void packsChannelsInTheirOrder() {
        assertThat(Argb.of(0x12, 0x34, 0x56, 0x78)).isEqualTo(0x12345678);
    }

    @Test
    void oneSoftPixelMakesAPictureTransparent() {
        assertThat(Argb.isOpaque(new int[] {0xff000000, 0xffffffff})).isTrue();
        assertThat(Argb.isOpaque(new int[] {0xff000000, 0xfeffffff})).isFalse();
    }
}
