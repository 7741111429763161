package dev.gesso.adapter.sketch.raster;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ChanceTest {

    @Test
    void isTheSameForTheSameSeed() {
        Chance one = new Chance(5);
        Chance other = new Chance(5);
        assertThat(IntStream.range(0, 100)).allMatch(i -> one.below(1000) == other.below(1000));
    }

    @Test
    void staysBelowTheBoundAndReachesEveryNumber() {
        Chance chance = new Chance(1);
        assertThat(IntStream.range(0, 2000).map(i -> chance.below(7)).boxed().distinct())
                .containsExactlyInAnyOrder(0, 1, 2, 3, 4, 5, 6);
    }

    @Test
    void followsThePublishedGenerator() {
        assertThat(new Chance(0).below(1 << 30)).isEqualTo((int) (0xe220a8397b1dcdafL >>> 34));
    }
}
