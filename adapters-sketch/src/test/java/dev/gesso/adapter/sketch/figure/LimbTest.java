package dev.gesso.adapter.sketch.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.geom.Point2D;
import org.junit.jupiter.api.Test;

final class LimbTest {

    private final Limb arm = new Limb(0, 0, 1, 1, 0, 2);

    @Test
    void growsFromWhereItBegins() {
        assertThat(arm.from(10, 20, 5)).isEqualTo(new Limb(10, 20, 15, 25, 10, 30));
    }

    @Test
    void bendsThroughItsJoint() {
        Limb half = arm.cut(0.5);
        assertThat(half.endX()).isCloseTo(1, within(1e-9));
        assertThat(half.endY()).isCloseTo(1, within(1e-9));
    }

    @Test
    void isWholeWhenNothingIsCutOff() {
        Point2D end = arm.cut(1).path().getCurrentPoint();
        assertThat(end).isEqualTo(new Point2D.Double(0, 2));
    }
}
