package dev.gesso.adapter.sketch.art;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.gesso.adapter.sketch.raster.Canvas;
import java.awt.Graphics2D;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class EyesTest {

    private final Gallery gallery = new Gallery();

    @ParameterizedTest
    @ValueSource(strings = {"1f43b", "1f468", "1f469", "1f431", "1f98a", "1f438", "1f430"})
    void liesAtOneHeightLeftAndRightOfTheMiddle(String id) {
        Eyes eyes = Eyes.of(drawing(id)).orElseThrow();
        assertThat(eyes.left().top()).isCloseTo(eyes.right().top(), within(0.05));
        assertThat(eyes.left().centre()).isLessThan(drawing(id).box().centre());
        assertThat(eyes.right().centre()).isGreaterThan(drawing(id).box().centre());
    }

    @ParameterizedTest
    @ValueSource(strings = {"1f34e", "1f388", "1f332", "1f3e0"})
    void isNotFoundInThings(String id) {
        assertThat(Eyes.of(drawing(id))).isEmpty();
    }

    @Test
    void isGoneUnderLids() {
        Drawing bear = drawing("1f43b");
        Eyes eyes = Eyes.of(bear).orElseThrow();
        Canvas canvas = Canvas.of(128, 128);
        Graphics2D brush = canvas.brush();
        bear.paintSquare(brush, 128);
        Eyelids.paint(brush, bear, Eyes.of(bear), 128);
        brush.dispose();
        int row = (int) (eyes.left().top() * 128) + 3;
        int column = (int) (eyes.left().centre() * 128);
        int pupil = canvas.pixels().argb()[row * 128 + column];
        assertThat(pupil & 0xffffff).isEqualTo(0x855b52);
    }

    private Drawing drawing(String id) {
        return gallery.find(ArtSet.ILLUSTRATED, id).orElseThrow();
    }
}
