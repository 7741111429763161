package dev.gesso.adapter.sketch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class SeedsTest {

    @Test
    void areTheSameForTheSameWords() {
        assertThat(Seeds.of("a fox")).isEqualTo(Seeds.of("a fox")).isNotEqualTo(Seeds.of("a fix"));
    }

    @Test
    void fitIntoTheWholeNumbersOfJson() {
        assertThat(LongStream.range(0, 500).map(i -> Seeds.of("prompt " + i)))
                .allMatch(seed -> seed >= 0 && seed < 1L << 53);
    }

    @Test
    void differForEachPictureAndStartWithTheRequestsOwn() {
        assertThat(LongStream.range(0, 10).map(i -> Seeds.ofPicture(7, (int) i)).boxed())
                .startsWith(7L)
                .doesNotHaveDuplicates();
    }
}
