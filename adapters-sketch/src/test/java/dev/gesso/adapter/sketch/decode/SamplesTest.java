package dev.gesso.adapter.sketch.decode;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SamplesTest {

    @ParameterizedTest
    @ValueSource(
            ints = {
                BufferedImage.TYPE_INT_ARGB,
                BufferedImage.TYPE_4BYTE_ABGR,
                BufferedImage.TYPE_3BYTE_BGR,
                BufferedImage.TYPE_INT_BGR
            })
    void takesColoursAsTheyAre(int type) {
        BufferedImage image = new BufferedImage(2, 1, type);
        image.setRGB(1, 0, 0xff123456);
        assertThat(Samples.of(image).argb()[1]).isEqualTo(0xff123456);
    }

    @Test
    void keepsHalfTransparentColoursUnweighed() {
        BufferedImage image = new BufferedImage(1, 1, BufferedImage.TYPE_4BYTE_ABGR);
        image.setRGB(0, 0, 0x40c08020);
        assertThat(Samples.of(image).argb()).containsExactly(0x40c08020);
    }

    @Test
    void reducesSixteenBitsToEight() {
        BufferedImage image = new BufferedImage(1, 1, BufferedImage.TYPE_USHORT_GRAY);
        image.getRaster().setSample(0, 0, 0, 0x8f10);
        assertThat(Samples.of(image).argb()).containsExactly(0xff8f8f8f);
    }
}
