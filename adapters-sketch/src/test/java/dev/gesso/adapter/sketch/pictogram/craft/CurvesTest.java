package dev.gesso.adapter.sketch.pictogram.craft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.Shape;
import org.junit.jupiter.api.Test;

class CurvesTest {

    @Test
    void blobsContainTheirMiddle() {
        Shape blob = Curves.blob(0, 50, 50, 0, 100, 50, 50, 100);
        assertThat(blob.contains(50, 50)).isTrue();
    }

    @Test
    void blobsAreRoundBetweenTheirPoints() {
        Shape blob = Curves.blob(0, 50, 50, 0, 100, 50, 50, 100);
        assertThat(blob.contains(22, 22)).isTrue();
        assertThat(blob.contains(3, 3)).isFalse();
    }

    @Test
    void curvesEndAtTheirLastPoint() {
        Shape curve = Curves.curve(0, 0, 30, 10, 60, 0);
        assertThat(curve.getBounds2D().getMaxX()).isCloseTo(60, within(1e-9));
    }

    @Test
    void twoPointsMakeAStraightLine() {
        assertThat(Curves.curve(0, 0, 40, 20).getBounds2D().getHeight()).isCloseTo(20, within(1e-9));
    }

    @Test
    void turnedBodiesAreTheSameOnBothSides() {
        Shape vase = Curves.turnedBody(50, 0, 10, 40, 30, 100, 15);
        assertThat(vase.contains(24, 40)).isEqualTo(vase.contains(76, 40)).isTrue();
        assertThat(vase.contains(17, 40)).isEqualTo(vase.contains(83, 40)).isFalse();
    }
}
