package dev.gesso.adapter.sketch.finish;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class PaletteTest {

    @Test
    void keepsASmallBrightPatchOnALargePaleGround() {
        int[] argb = new int[40_000];
        Arrays.setAll(argb, i -> 0xff000000 | 0xe0e0e0 + 0x010101 * (i % 24));
        Arrays.fill(argb, 0, 200, 0xffd01010);
        assertThat(Palette.of(argb, 4).nearest(0xffd01010) >> 16 & 255).isBetween(0xc8, 0xd8);
        assertThat(Palette.of(argb, 4).nearest(0xffd01010) & 255).isLessThan(0x20);
    }

    @Test
    void holdsNoMoreColoursThanAllowed() {
        int[] argb = new int[10_000];
        Arrays.setAll(argb, i -> 0xff000000 | i * 1_677);
        Palette palette = Palette.of(argb, 7);
        assertThat(Arrays.stream(argb).map(palette::nearest).distinct().count()).isLessThanOrEqualTo(7);
    }

    @Test
    void keepsWhiteWhiteAndBlackBlack() {
        Palette palette = Palette.of(new int[] {0xffffffff, 0xff000000}, 8);
        assertThat(palette.nearest(0xffffffff)).isEqualTo(0xffffffff);
        assertThat(palette.nearest(0xff000000)).isEqualTo(0xff000000);
    }
}
