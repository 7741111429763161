package dev.gesso.adapter.sketch.finish;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gesso.adapter.sketch.finish.Flow.Direction;
import dev.gesso.adapter.sketch.raster.Noise;
import dev.gesso.adapter.sketch.raster.Pixels;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class FlowTest {

    @Test
    void followsEdges() {
        Pixels upright = Pixels.of(100, 100);
        Arrays.setAll(upright.argb(), i -> i % 100 < 50 ? 0xff000000 : 0xffffffff);
        Direction way = Flow.of(upright, Noise.of(1), Unit.of(upright)).at(50, 50);
        assertThat(Math.abs(way.y())).isGreaterThan(0.95f);
    }

    @Test
    void isOfLengthOneEverywhere() {
        Pixels disc = Motifs.disc(100, 100, 0xff80b0e0);
        Flow flow = Flow.of(disc, Noise.of(1), Unit.of(disc));
        for (int i = 0; i < 100; i++) {
            Direction way = flow.at(i, 37);
            assertThat(way.x() * way.x() + way.y() * way.y()).isBetween(0.99f, 1.01f);
        }
    }

    @Test
    void hasADirectionEvenOfNothing() {
        assertThat(Direction.of(0, 0)).isEqualTo(new Direction(1, 0));
    }
}
