package dev.gesso.adapter.sketch.fill;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gesso.adapter.sketch.raster.Pixels;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class PlacementTest {

    private static Pixels solid(int width, int height) {
        Pixels shape = Pixels.of(width, height);
        Arrays.fill(shape.argb(), 0xffffffff);
        return shape;
    }

    @Test
    void fillsARectangleNearlyWhole() {
        Hole hole = Hole.of(Scenes.mask(200, 200, new Frame(50, 60, 100, 100)));
        Frame frame = Placement.largest(hole, solid(10, 10)).orElseThrow();
        assertThat(frame.width()).isBetween(90, 100);
        assertThat(frame.left()).isGreaterThanOrEqualTo(50);
        assertThat(frame.top() + frame.height()).isLessThanOrEqualTo(160);
    }

    @Test
    void keepsTheShapesProportions() {
        Hole hole = Hole.of(Scenes.mask(200, 200, new Frame(50, 60, 100, 100)));
        Frame frame = Placement.largest(hole, solid(10, 40)).orElseThrow();
        assertThat(frame.height()).isBetween(4 * frame.width() - 4, 4 * frame.width() + 4);
    }

    @Test
    void staysInsideARoundHole() {
        Pixels mask = Pixels.of(100, 100);
        Arrays.setAll(mask.argb(), i -> Math.hypot(i % 100 - 50, Math.floorDiv(i, 100) - 50) < 40 ? 0 : -1);
        Hole hole = Hole.of(mask);
        Frame frame = Placement.largest(hole, solid(10, 10)).orElseThrow();
        assertThat(frame.width()).isBetween(45, 62);
    }

    @Test
    void findsNoRoomInASlit() {
        Hole hole = Hole.of(Scenes.mask(100, 100, new Frame(10, 10, 60, 2)));
        assertThat(Placement.largest(hole, solid(10, 10))).isEmpty();
    }
}
