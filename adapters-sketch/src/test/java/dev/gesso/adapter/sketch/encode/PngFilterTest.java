package dev.gesso.adapter.sketch.encode;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PngFilterTest {

    private static final int STEP = 3;

    private final int[] above = row(1);
    private final int[] row = row(2);

    private static int[] row(long seed) {
        int[] row = Samples.chance(seed).ints(STEP + 30, 0, 256).toArray();
        Arrays.fill(row, 0, STEP, 0);
        return row;
    }

    @ParameterizedTest
    @EnumSource
    void leavesWhatTheSpecificationSays(PngFilter filter) {
        int[] rest = new int[row.length - STEP];
        filter.leave(row, above, STEP, rest);
        for (int i = STEP; i < row.length; i++) {
            assertThat((byte) rest[i - STEP]).as("byte %d", i).isEqualTo((byte) (row[i] - guess(filter, i)));
        }
    }

    private int guess(PngFilter filter, int at) {
        int left = row[at - STEP];
        int up = above[at];
        return switch (filter) {
            case NONE -> 0;
            case LEFT -> left;
            case UP -> up;
            case MEAN -> (left + up) / 2;
            case PAETH -> nearest(left + up - above[at - STEP], left, up, above[at - STEP]);
        };
    }

    /** As section 9.4 of the PNG specification puts it; the first of the nearest counts. */
    private static int nearest(int initial, int... guesses) {
        int nearest = guesses[0];
        for (int guess : guesses) {
            if (Math.abs(initial - guess) < Math.abs(initial - nearest)) {
                nearest = guess;
            }
        }
        return nearest;
    }
}
