package dev.gesso.adapter.sketch.fill;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gesso.adapter.sketch.raster.Pixels;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class GroundTest {

    @Test
    void isWhatMostOfTheBorderShows() {
        Pixels picture = Scenes.product(100, 0xeeddcc, 0);
        Arrays.fill(picture.argb(), 0, 20, 0xff000000);
        assertThat(Ground.of(picture)).contains(new Ground(0xee, 0xdd, 0xcc, 22));
    }

    @Test
    void toleratesMoreWhereThereIsMoreGrain() {
        int still = Ground.of(Scenes.product(100, 0xe0e0e0, 0)).orElseThrow().tolerance();
        int grainy = Ground.of(Scenes.product(100, 0xe0e0e0, 14)).orElseThrow().tolerance();
        assertThat(grainy).isGreaterThan(still);
    }

    @Test
    void isNoneWhereTheBorderIsUneven() {
        assertThat(Ground.of(Scenes.horizon(100, 100))).isEmpty();
    }

    @Test
    void keepsItsColourInsideTheSubject() {
        Pixels ring = Scenes.product(200, 0xffffff, 0);
        for (int y = 95; y < 105; y++) {
            Arrays.fill(ring.argb(), y * 200 + 95, y * 200 + 105, 0xffffffff);
        }
        Pixels cut = Ground.of(ring).orElseThrow().removed(ring);
        assertThat(cut.argb()[100 * 200 + 100]).isEqualTo(0xffffffff);
        assertThat(cut.argb()[0]).isZero();
    }
}
