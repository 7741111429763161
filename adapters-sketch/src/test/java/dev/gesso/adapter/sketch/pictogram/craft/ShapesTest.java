package dev.gesso.adapter.sketch.pictogram.craft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.Shape;
import java.awt.geom.Rectangle2D;
import org.junit.jupiter.api.Test;

class ShapesTest {

    @Test
    void arcsGoClockwiseFromTheRight() {
        Rectangle2D lowerRight = Shapes.arc(50, 50, 20, 10, 0, 90).getBounds2D();
        assertThat(lowerRight.getMinX()).isCloseTo(50, within(1e-9));
        assertThat(lowerRight.getMaxY()).isCloseTo(60, within(1e-9));
    }

    @Test
    void domesHaveAFlatFoot() {
        Rectangle2D dome = Shapes.dome(10, 20, 60, 40).getBounds2D();
        assertThat(dome).isEqualTo(new Rectangle2D.Double(10, 20, 60, 40));
    }

    @Test
    void starsPointUp() {
        Shape star = Shapes.star(50, 50, 20, 8, 5);
        assertThat(star.contains(50, 31)).isTrue();
        assertThat(star.contains(50, 69)).isFalse();
    }

    @Test
    void turnsClockwise() {
        Shape turned = Shapes.turned(Shapes.box(50, 49, 20, 2), 90, 50, 50);
        assertThat(turned.contains(50, 65)).isTrue();
        assertThat(turned.contains(65, 50)).isFalse();
    }

    @Test
    void mirrorsAboutAnUprightLine() {
        Shape mirrored = Shapes.mirrored(Shapes.box(10, 0, 10, 10), 50);
        assertThat(mirrored.getBounds2D()).isEqualTo(new Rectangle2D.Double(80, 0, 10, 10));
    }

    @Test
    void cutsAndJoins() {
        Shape left = Shapes.box(0, 0, 20, 10);
        Shape right = Shapes.box(10, 0, 20, 10);
        assertThat(Shapes.both(left, right).getBounds2D().getWidth()).isEqualTo(10);
        assertThat(Shapes.without(left, right).getBounds2D().getWidth()).isEqualTo(10);
        assertThat(Shapes.together(left, right).getBounds2D().getWidth()).isEqualTo(30);
    }
}
