package dev.gesso.core.cost;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gesso.core.image.Size;
import dev.gesso.core.model.OutputTokenFacts.Area;
import dev.gesso.core.model.OutputTokenFacts.Estimate;
import dev.gesso.core.model.OutputTokenFacts.Grid;
import dev.gesso.core.request.Quality;
import java.util.Map;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OutputTokensTest {

    private static final Quality LOW = new Quality("low");

    /** The guide's own table (2025-04). */
    @ParameterizedTest
    @CsvSource(textBlock = """
                    16, 1024, 1024, 272
                    16, 1024, 1536, 408
                    16, 1536, 1024, 400
                    32, 1024, 1024, 1056
                    32, 1024, 1536, 1584
                    32, 1536, 1024, 1568
                    64, 1024, 1024, 4160
                    64, 1024, 1536, 6240
                    64, 1536, 1024, 6208
                    """)
    void countsCellsAsPublished(int cells, int width, int height, long tokens) {
        assertThat(new OutputTokens(new Grid(Map.of(LOW, cells), Map.of())).expected(LOW, new Size(width, height)))
                .isEqualTo(tokens);
    }

    /** The guide's calculator and one billed usage (2048 high, gathered 2026-09 and 2026-10). */
    @ParameterizedTest
    @CsvSource(textBlock = """
                    16, 1024, 1024, 196
                    24, 1024, 1024, 439
                    48, 1024, 1024, 1756
                    64, 1024, 1024, 3122
                    96, 1024, 1024, 7024
                    96, 1536, 1024, 5488
                    96, 1024, 1536, 5488
                    96, 1792, 1024, 5063
                    96, 3584, 2048, 12329
                    96, 1024, 640, 3824
                    96, 3072, 1024, 3952
                    96, 2560, 1440, 7370
                    96, 3840, 1280, 5311
                    96, 2048, 2048, 14272
                    96, 3840, 2160, 13342
                    16, 960, 720, 130
                    16, 976, 704, 129
                    48, 1536, 2048, 2223
                    16, 1024, 640, 107
                    16, 816, 816, 171
                    16, 1440, 480, 54
                    24, 1280, 720, 246
                    24, 2048, 1152, 367
                    48, 2880, 2880, 5930
                    64, 1792, 1024, 2271
                    64, 3840, 2160, 5930
                    """)
    void scalesCellsByAreaAsPublished(int factor, int width, int height, long tokens) {
        assertThat(new OutputTokens(new Area(Map.of(LOW, factor), Map.of())).expected(LOW, new Size(width, height)))
                .isEqualTo(tokens);
    }

    @Test
    void multipliesWhereTheCountIsOnlyABase() {
        OutputTokens tokens = new OutputTokens(new Area(Map.of(LOW, 16), Map.of(LOW, new Estimate(420, 600))));

        assertThat(tokens.expected(LOW, new Size(1536, 1024))).isEqualTo(664);
        assertThat(tokens.most(LOW, new Size(1536, 1024))).isEqualTo(948);
        assertThat(tokens.isExact(LOW)).isFalse();
    }

    @Test
    void doesNotCareWhichWayAPictureLies() {
        OutputTokens tokens = new OutputTokens(new Area(Map.of(LOW, 48), Map.of()));
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(7);
        for (int i = 0; i < 1_000; i++) {
            Size size = new Size(16 * random.nextInt(1, 241), 16 * random.nextInt(1, 241));
            assertThat(tokens.expected(LOW, size)).isEqualTo(tokens.expected(LOW, size.transposed()));
        }
    }

    @Test
    void refusesAQualityItHasNoCountFor() {
        OutputTokens tokens = new OutputTokens(new Grid(Map.of(LOW, 16), Map.of()));

        assertThatThrownBy(() -> tokens.expected(new Quality("ultra"), new Size(1024, 1024)))
                .hasMessageContaining("'ultra'");
    }
}
