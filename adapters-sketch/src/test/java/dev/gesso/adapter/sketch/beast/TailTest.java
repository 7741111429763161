package dev.gesso.adapter.sketch.beast;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gesso.adapter.sketch.art.Box;
import dev.gesso.adapter.sketch.art.Trim;
import dev.gesso.adapter.sketch.raster.Canvas;
import dev.gesso.adapter.sketch.raster.Pixels;
import java.awt.Graphics2D;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

final class TailTest {

    @ParameterizedTest
    @EnumSource(names = "NONE", mode = Mode.EXCLUDE)
    void growsToTheLeft(Tail tail) {
        Box box = Trim.of(painted(tail, 1));
        assertThat(box.left()).isLessThan(0.5);
        assertThat(box.right()).isLessThan(0.62);
    }

    @ParameterizedTest
    @EnumSource(names = {"LONG", "TUFT", "BUSHY", "SCALY"})
    void pointsUpOrAlongTheGround(Tail tail) {
        assertThat(Trim.of(painted(tail, 1)).top())
                .isLessThan(Trim.of(painted(tail, 0)).top());
    }

    @Test
    void mayBeMissing() {
        assertThat(painted(Tail.NONE, 1).argb()).containsOnly(0);
    }

    @ParameterizedTest
    @EnumSource(names = {"TUFT", "BUSHY", "PUFF"})
    void hasATipOfAnotherColour(Tail tail) {
        assertThat(Arrays.stream(painted(tail, 1).argb())).contains(0xfff0f0ff);
    }

    private static Pixels painted(Tail tail, double rise) {
        Canvas canvas = Canvas.of(200, 200);
        Graphics2D brush = canvas.brush();
        tail.paint(brush, 100, 120, rise, 0xa05020, 0xf0f0ff);
        brush.dispose();
        return canvas.pixels();
    }
}
