package dev.gesso.adapter.sketch.scene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BoxTest {

    private static final Box BOX = new Box(1, 2, 4, 6);

    @Test
    void standsOnItsFoot() {
        assertThat(Box.standing(3, 8, 4, 6)).isEqualTo(BOX);
    }

    @Test
    void knowsItsEdgesAndMiddle() {
        assertThat(new double[] {BOX.right(), BOX.bottom(), BOX.middleX(), BOX.middleY(), BOX.area()})
                .containsExactly(5, 8, 3, 5, 24);
    }

    @Test
    void growsToHoldAnother() {
        assertThat(BOX.and(new Box(-1, 7, 1, 3))).isEqualTo(new Box(-1, 2, 6, 8));
    }

    @ParameterizedTest
    @CsvSource({"1, 2, 4, 6, 24", "3, 5, 10, 10, 6", "5, 2, 4, 6, 0", "20, 20, 1, 1, 0", "2, 3, 1, 1, 1"})
    void sharesWhatLiesInBoth(double left, double top, double width, double height, double shared) {
        assertThat(BOX.shared(new Box(left, top, width, height))).isCloseTo(shared, within(1e-9));
    }

    @Test
    void givesAPartInShares() {
        assertThat(BOX.part(0.25, 0.5, 0.5, 0.5)).isEqualTo(new Box(2, 5, 2, 3));
    }

    @Test
    void isMirroredAboutZeroBeforeItIsScaledAndMoved() {
        assertThat(BOX.mapped(new Mapping(2, 20, 1, true))).isEqualTo(new Box(10, 5, 8, 12));
    }
}
