package dev.gesso.adapter.sketch.finish;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gesso.adapter.sketch.raster.Pixels;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class PosterTest {

    private static final int SIDE = 40;

    @Test
    void leavesTheSoftPixelsOfAnEdge() {
        Pixels picture = Pixels.of(SIDE, SIDE);
        Arrays.setAll(picture.argb(), i -> i % SIDE < 20 ? 0xff000000 : i % SIDE == 20 ? 0xff7f7f7f : 0xffffffff);
        assertThat(Poster.of(picture, 2).argb()[5 * SIDE + 20]).isEqualTo(0xff7f7f7f);
    }

    @Test
    void evensOutWhatVariesALittle() {
        Pixels picture = Pixels.of(SIDE, SIDE);
        Arrays.setAll(picture.argb(), i -> 0xff000000 | 0x646464 + 0x010101 * (i % 3));
        assertThat(Arrays.stream(Poster.of(picture, 1).argb()).distinct()).hasSize(1);
    }

    @Test
    void keepsEachPixelsAlpha() {
        Pixels picture = Pixels.of(SIDE, SIDE);
        Arrays.setAll(picture.argb(), i -> i % SIDE < 20 ? 0 : 0x90406080);
        assertThat(Arrays.stream(Poster.of(picture, 4).argb())
                        .map(pixel -> pixel >>> 24)
                        .distinct())
                .containsExactlyInAnyOrder(0, 0x90);
    }
}
