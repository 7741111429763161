package dev.gesso.adapter.sketch.art;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.gesso.adapter.sketch.raster.Pixels;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

final class DominantColourTest {

    @Test
    void isTheColourOfMost() {
        Hsl found = DominantColour.of(halves(0xffd02020, 0xff2020d0, 70));
        assertThat(found.hue()).isCloseTo(0, within(1.0));
        assertThat(DominantColour.of(halves(0xffd02020, 0xff2020d0, 30)).hue()).isCloseTo(240, within(1.0));
    }

    @Test
    void prefersStrongColoursToGrayOnes() {
        assertThat(DominantColour.of(halves(0xffd02020, 0xff808080, 45)).saturation())
                .isGreaterThan(0.5);
    }

    @Test
    void mayBeNeutral() {
        assertThat(DominantColour.of(halves(0xfff0f0f0, 0xffd02020, 85)).chroma())
                .isLessThan(0.1);
    }

    @Test
    void overlooksWhatIsTransparent() {
        assertThat(DominantColour.of(halves(0x20d02020, 0xff2020d0, 90)).hue()).isCloseTo(240, within(1.0));
    }

    @Test
    void ofNothingIsBlack() {
        assertThat(DominantColour.of(Pixels.of(4, 4)).rgb()).isZero();
    }

    private static Pixels halves(int one, int other, int percent) {
        Pixels pixels = Pixels.of(10, 10);
        Arrays.fill(pixels.argb(), other);
        Arrays.fill(pixels.argb(), 0, percent, one);
        return pixels;
    }
}
