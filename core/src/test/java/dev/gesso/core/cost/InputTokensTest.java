package dev.gesso.core.cost;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gesso.core.image.Size;
import dev.gesso.core.model.InputTokenFacts.Patches;
import dev.gesso.core.model.InputTokenFacts.Tiles;
import dev.gesso.core.request.InputFidelity;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InputTokensTest {

    private static final Tiles TILES = new Tiles(2048, 512, 512, 65, 129, 4160, 6240);
    private static final Patches PATCHES = new Patches(32, 1536, 1024, 2, 3);

    /** The vision guide's rule, and what was observed of it (2026). */
    @ParameterizedTest
    @CsvSource(textBlock = """
                    512, 512, 194, 4354
                    1024, 1024, 194, 4354
                    1024, 1025, 194, 4354
                    512, 513, 323, 4483
                    1536, 1024, 323, 6563
                    1080, 1920, 323, 6563
                    2048, 2048, 194, 4354
                    480, 1408, 452, 6692
                    3072, 1024, 452, 6692
                    """)
    void countsTilesAsPublished(int width, int height, long low, long high) {
        Size size = new Size(width, height);

        assertThat(new InputTokens(TILES, InputFidelity.LOW).expected(size)).isEqualTo(low);
        assertThat(new InputTokens(TILES, InputFidelity.HIGH).expected(size)).isEqualTo(high);
    }

    /** Worked out from about a hundred billed calls (community, 2026); 352 was observed. */
    @ParameterizedTest
    @CsvSource(textBlock = """
                    256, 256, 256
                    512, 512, 1024
                    1024, 1024, 1024
                    1024, 342, 352
                    1536, 1024, 1536
                    2048, 2048, 1521
                    3840, 2160, 1508
                    1080, 1920, 1508
                    """)
    void countsPatchesAsObserved(int width, int height, long tokens) {
        assertThat(new InputTokens(PATCHES, InputFidelity.LOW).expected(new Size(width, height)))
                .isEqualTo(tokens);
    }

    @Test
    void neverExpectsMoreThanItsBounds() {
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(11);
        for (int i = 0; i < 2_000; i++) {
            Size size = new Size(random.nextInt(1, 8_000), random.nextInt(1, 8_000));
            for (InputFidelity fidelity : InputFidelity.values()) {
                staysWithin(new InputTokens(TILES, fidelity), size);
                staysWithin(new InputTokens(PATCHES, fidelity), size);
            }
        }
    }

    private static void staysWithin(InputTokens tokens, Size size) {
        assertThat(tokens.expected(size)).as("%s", size).isPositive().isLessThanOrEqualTo(tokens.most(size));
        assertThat(tokens.most(size)).as("%s", size).isLessThanOrEqualTo(tokens.mostOfAny());
    }
}
