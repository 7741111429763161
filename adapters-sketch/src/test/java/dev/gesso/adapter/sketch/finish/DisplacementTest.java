package dev.gesso.adapter.sketch.finish;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gesso.adapter.sketch.raster.Noise;
import dev.gesso.adapter.sketch.raster.Pixels;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class DisplacementTest {

    @Test
    void leavesPixelsWhereTheyAreWithoutReach() {
        Pixels picture = Motifs.disc(60, 40, 0);
        assertThat(Displacement.apply(picture, Noise.of(1), 0, 0.1f).argb()).isEqualTo(picture.argb());
    }

    @Test
    void letsStraightEdgesWaver() {
        Pixels picture = Pixels.of(80, 80);
        Arrays.setAll(picture.argb(), i -> i % 80 < 40 ? 0xff000000 : 0xffffffff);
        Pixels wavering = Displacement.apply(picture, Noise.of(1), 6, 0.05f);
        long lengths = java.util.stream.IntStream.range(0, 80)
                .mapToLong(y -> java.util.stream.IntStream.range(0, 80)
                        .filter(x -> (wavering.argb()[y * 80 + x] & 255) < 128)
                        .count())
                .distinct()
                .count();
        assertThat(lengths).isGreaterThan(3);
    }

    @Test
    void darkensNoRimOfWhatStandsOnNothing() {
        Pixels picture = Motifs.disc(80, 80, 0);
        Pixels moved = Displacement.apply(picture, Noise.of(4), 4, 0.07f);
        int[] reds = Arrays.stream(moved.argb())
                .filter(pixel -> pixel >>> 24 > 10)
                .map(pixel -> pixel >> 16 & 255)
                .sorted()
                .toArray();
        assertThat(reds[0]).isGreaterThan(0xc4);
    }
}
