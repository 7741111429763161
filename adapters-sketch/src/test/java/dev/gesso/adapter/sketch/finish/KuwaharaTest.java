package dev.gesso.adapter.sketch.finish;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gesso.adapter.sketch.raster.Pixels;
import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KuwaharaTest {

    @Test
    void keepsAStraightEdgeSharp() {
        Pixels picture = Pixels.of(40, 20);
        Arrays.setAll(picture.argb(), i -> i % 40 < 20 ? 0xff000000 : 0xffffffff);
        assertThat(Kuwahara.apply(picture, 3).argb()).isEqualTo(picture.argb());
    }

    /** The squares beside the even one vary by two steps; what their blue adds to their brightness is less than one. */
    @Test
    void takesTheEvenSquareAndNotABrighterOne() {
        Pixels picture = Pixels.of(3, 3);
        int[] argb = {
            0xfff0f0f0, 0xfff0f0f0, 0xfff2f2fa,
            0xfff0f0f0, 0xfff0f0f0, 0xfff0f0f8,
            0xfff2f2fa, 0xfff0f0f8, 0xfff2f2fa
        };
        Arrays.setAll(picture.argb(), i -> argb[i]);
        assertThat(Kuwahara.apply(picture, 1).argb()[4]).isEqualTo(0xfff0f0f0);
    }

    @Test
    void flattensAnEvenGrain() {
        RandomGenerator chance = new SplittableRandom(1);
        Pixels picture = Pixels.of(60, 60);
        Arrays.setAll(picture.argb(), i -> 0xff000000 | 0x010101 * (118 + chance.nextInt(20)));
        assertThat(spread(Kuwahara.apply(picture, 5))).isLessThan(spread(picture) / 2);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void givesTheSameAsSummingEachSquareByItself(long seed) {
        RandomGenerator chance = new SplittableRandom(seed);
        Pixels picture = Pixels.of(17, 13);
        Arrays.setAll(picture.argb(), i -> 0xff000000 | chance.nextInt(1 << 24));
        assertThat(Kuwahara.apply(picture, 2).argb()[6 * 17 + 8]).isEqualTo(slowly(picture, 8, 6, 2));
    }

    private static int slowly(Pixels picture, int x, int y, int radius) {
        double least = Double.MAX_VALUE;
        int best = 0;
        for (int[] corner : new int[][] {{x - radius, y - radius}, {x, y - radius}, {x - radius, y}, {x, y}}) {
            int[] square = new int[(radius + 1) * (radius + 1)];
            Arrays.setAll(
                    square,
                    i -> picture.argb()[
                            (corner[1] + i / (radius + 1)) * picture.width() + corner[0] + i % (radius + 1)]);
            double bright = Arrays.stream(square)
                    .mapToDouble(KuwaharaTest::bright)
                    .average()
                    .orElseThrow();
            double variance = Arrays.stream(square)
                            .mapToDouble(p -> bright(p) * bright(p))
                            .average()
                            .orElseThrow()
                    - bright * bright;
            best = variance < least
                    ? 0xff000000 | mean(square, 16) << 16 | mean(square, 8) << 8 | mean(square, 0)
                    : best;
            least = Math.min(least, variance);
        }
        return best;
    }

    private static int mean(int[] square, int shift) {
        return (int) Math.round(Arrays.stream(square)
                .mapToDouble(p -> p >> shift & 255)
                .average()
                .orElseThrow());
    }

    /** In whole steps, as the filter has it: two squares may vary so nearly alike that a fraction would tip the scales. */
    private static int bright(int pixel) {
        return (77 * (pixel >> 16 & 255) + 151 * (pixel >> 8 & 255) + 28 * (pixel & 255)) / 256;
    }

    private static double spread(Pixels picture) {
        return Arrays.stream(picture.argb())
                .mapToDouble(pixel -> Math.abs((pixel & 255) - 127.5))
                .average()
                .orElseThrow();
    }
}
