package dev.gesso.adapter.sketch;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gesso.adapter.sketch.raster.Pixels;
import org.junit.jupiter.api.Test;

class OnWhiteTest {

    @Test
    void leavesOpaquePixelsAndPaintsTheRest() {
        Pixels picture = new Pixels(3, 1, new int[] {0xff123456, 0, 0x80000000});
        assertThat(OnWhite.of(picture).argb()).containsExactly(0xff123456, 0xffffffff, 0xff7f7f7f);
    }
}
