package dev.gesso.adapter.sketch.encode;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;

class BackReferencesTest {

    private static int[] replayed(BackReferences references, int size) {
        int[] argb = new int[size];
        int at = 0;
        for (int step = 0; step < references.count(); step++) {
            int length = references.length(step);
            for (int i = 0; i < Math.max(1, length); i++, at++) {
                argb[at] = length == 0 ? references.value(step) : argb[at - references.value(step)];
            }
        }
        return argb;
    }

    @Test
    void replayToThePicture() {
        RandomGenerator chance = Samples.chance(21);
        for (int i = 0; i < 100; i++) {
            int colours = 1 + chance.nextInt(6);
            int[] argb = chance.ints(1 + chance.nextInt(3000), 0, colours).toArray();
            assertThat(replayed(BackReferences.of(argb, 40), argb.length)).isEqualTo(argb);
        }
    }

    @Test
    void takeAnEvenAreaInFewSteps() {
        int[] argb = new int[100_000];
        Arrays.fill(argb, 0xff112233);
        assertThat(BackReferences.of(argb, 300).count()).isLessThan(30);
    }

    @Test
    void findTheRowAbove() {
        RandomGenerator chance = Samples.chance(2);
        int[] row = chance.ints(500).toArray();
        int[] argb = Arrays.copyOf(row, 1000);
        System.arraycopy(row, 0, argb, 500, 500);
        assertThat(BackReferences.of(argb, 500).count()).isLessThanOrEqualTo(501);
    }

    @Test
    void keepAPictureOfOnePixel() {
        assertThat(replayed(BackReferences.of(new int[] {7}, 1), 1)).containsExactly(7);
    }
}
