package dev.gesso.adapter.sketch.encode;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ColourTableTest {

    @Test
    void takesUpTo256Colours() {
        assertThat(ColourTable.of(IntStream.range(0, 256).toArray())).isPresent();
        assertThat(ColourTable.of(IntStream.range(0, 257).toArray())).isEmpty();
    }

    @Test
    void findsEveryColourAgain() {
        int[] argb = Samples.chance(3).ints(256).toArray();
        ColourTable table = ColourTable.of(argb).orElseThrow();
        byte[] rgb = table.rgb();
        assertThat(Arrays.stream(argb))
                .allMatch(colour -> (rgb[3 * (table.index(colour) & 255) + 1] & 255) == (colour >> 8 & 255));
    }

    @Test
    void keepsAlphaOnlyUpToTheLastThatIsNotOpaque() {
        ColourTable table = ColourTable.of(new int[] {0xffaa0000, 0x00000000, 0xff00aa00, 0x80000000})
                .orElseThrow();
        assertThat(table.isTransparent()).isTrue();
        assertThat(table.alpha()).containsExactly(0, 0x80);
    }

    @Test
    void keepsNoAlphaOfOpaquePictures() {
        int[] argb = new int[50];
        Arrays.fill(argb, 0xff123456);
        ColourTable table = ColourTable.of(argb).orElseThrow();
        assertThat(table.isTransparent()).isFalse();
        assertThat(table.rgb()).containsExactly(0x12, 0x34, 0x56);
    }
}
