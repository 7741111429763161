package dev.gesso.adapter.sketch.figure;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gesso.adapter.sketch.raster.Pixels;
import org.junit.jupiter.api.Test;

final class HemTest {

    private final Pixels skirt = Sheet.painted(brush -> new Hem(100, 200, 20, 50).paint(brush, Body.solid(0xc02040)));

    @Test
    void isWiderBelow() {
        assertThat(Sheet.at(skirt, 64 - 40, 195) >>> 24).isEqualTo(255);
        assertThat(Sheet.at(skirt, 64 - 40, 105)).isZero();
    }

    @Test
    void isTheSameOnBothSides() {
        for (int y = 100; y < 205; y += 9) {
            assertThat(Sheet.at(skirt, 64 - 21, y) >>> 24).isEqualTo(Sheet.at(skirt, 64 + 20, y) >>> 24);
        }
    }

    @Test
    void hangsLowestInTheMiddle() {
        assertThat(Sheet.at(skirt, 64, 202) >>> 24).isEqualTo(255);
        assertThat(Sheet.at(skirt, 64 - 47, 203)).isZero();
    }
}
