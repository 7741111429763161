package dev.gesso.adapter.sketch.art;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.gesso.adapter.sketch.raster.Pixels;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class RecolouringTest {

    private final Gallery gallery = new Gallery();

    @ParameterizedTest
    @ValueSource(strings = {"1f388", "1f697", "1f408", "1f411", "1f425", "1f455"})
    void makesADrawingMostlyBlue(String id) {
        Drawing drawing = drawing(id);
        Drawing blue = drawing.withColours(Recolouring.of(drawing, 0x2c62d6));
        assertThat(DominantColour.of(blue.glance()).hue()).isCloseTo(218, within(16.0));
    }

    @ParameterizedTest
    @ValueSource(ints = {0xe02d2d, 0xfafafa, 0x1d1d1f, 0x7a4b2a})
    void keepsTheOutline(int rgb) {
        Drawing car = drawing("1f697");
        Pixels before = car.glance();
        Pixels after = car.withColours(Recolouring.of(car, rgb)).glance();
        for (int at = 0; at < before.argb().length; at++) {
            assertThat(after.argb()[at] >>> 24).isCloseTo(before.argb()[at] >>> 24, within(1));
        }
    }

    @Test
    void makesABlackCatDarkAndAWhiteCatLight() {
        Drawing cat = drawing("1f408");
        Drawing black = cat.withColours(Recolouring.of(cat, 0x000000));
        Drawing white = cat.withColours(Recolouring.of(cat, 0xffffff));
        assertThat(DominantColour.of(black.glance()).lightness()).isLessThan(0.35);
        assertThat(DominantColour.of(white.glance()).lightness()).isGreaterThan(0.8);
    }

    @Test
    void leavesOtherHuesAlone() {
        Drawing rose = drawing("1f339");
        Recolouring blue = Recolouring.of(rose, 0x2c62d6);
        assertThat(blue.applyAsInt(0x689f38)).isEqualTo(0x689f38);
        assertThat(blue.applyAsInt(0xd32f2f)).isNotEqualTo(0xd32f2f);
    }

    private Drawing drawing(String id) {
        return gallery.find(ArtSet.ILLUSTRATED, id).orElseThrow();
    }
}
