package dev.gesso.core.image.mask;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gesso.core.image.Size;
import java.util.Arrays;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.api.Test;

class DistanceFieldTest {

    private final RandomGenerator random =
            RandomGeneratorFactory.of("L64X128MixRandom").create(11);

    @Test
    void measuresAsTryingAllGoalsDoes() {
        for (int round = 0; round < 100; round++) {
            Size size = new Size(random.nextInt(1, 25), random.nextInt(1, 25));
            boolean[] goals = new boolean[(int) size.pixels()];
            for (int i = random.nextInt(6); i >= 0; i--) {
                goals[random.nextInt(goals.length)] = true;
            }
            DistanceField field = new DistanceField(size, goals);
            long[] row = new long[size.width()];
            for (int y = 0; y < size.height(); y++) {
                field.row(y, row);
                assertThat(row).as("row %d of %s", y, size).containsExactly(naive(size, goals, y));
            }
        }
    }

    private static long[] naive(Size size, boolean[] goals, int y) {
        long[] row = new long[size.width()];
        for (int x = 0; x < size.width(); x++) {
            row[x] = Long.MAX_VALUE;
            for (int at = 0; at < goals.length; at++) {
                int across = x - at % size.width();
                int along = y - at / size.width();
                row[x] = goals[at] ? Math.min(row[x], (long) across * across + (long) along * along) : row[x];
            }
        }
        return row;
    }

    @Test
    void isFarFromEverythingWithoutGoals() {
        long[] row = new long[30];
        new DistanceField(new Size(30, 20), new boolean[600]).row(10, row);
        assertThat(Arrays.stream(row).min().orElseThrow()).isGreaterThan(30 * 30 + 20 * 20);
    }
}
