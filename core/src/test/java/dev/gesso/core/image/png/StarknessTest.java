package dev.gesso.core.image.png;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gesso.core.fixture.Masks;
import dev.gesso.core.fixture.PngFile;
import dev.gesso.core.image.ImageSource;
import dev.gesso.core.image.Size;
import org.junit.jupiter.api.Test;

class StarknessTest {

    private static final Size SIZE = new Size(100, 100);

    private static boolean isStark(PngFile.Samples grey) {
        return isStark(PngFile.of(SIZE, PngFile.GREY, 8, grey).source());
    }

    private static boolean isStark(ImageSource source) {
        return Starkness.isBlackAndWhite(source, Long.MAX_VALUE);
    }

    @Test
    void knowsBlackAndWhite() {
        assertThat(isStark((x, y, channel) -> x < 50 ? 0 : 255)).isTrue();
        assertThat(isStark(Masks.blackAndWhite(SIZE))).isTrue();
    }

    @Test
    void forgivesSoftEdges() {
        assertThat(isStark((x, y, channel) -> x < 50 ? 3 : x < 55 ? 128 : 250)).isTrue();
        assertThat(isStark((x, y, channel) -> x < 50 ? 3 : x < 56 ? 128 : 250)).isFalse();
    }

    @Test
    void seesNothingInOneColour() {
        assertThat(isStark((x, y, channel) -> 0)).isFalse();
        assertThat(isStark((x, y, channel) -> 255)).isFalse();
    }

    @Test
    void seesNothingInPicturesOrInNoise() {
        assertThat(isStark((x, y, channel) -> x * 2)).isFalse();
        assertThat(isStark(ImageSource.of("noise.png", new byte[100]))).isFalse();
    }
}
