package dev.gesso.adapter.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gesso.core.cost.Quote;
import dev.gesso.core.image.Size;
import dev.gesso.core.request.Delivery;
import dev.gesso.core.request.InputFidelity;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every number of tokens that was published or billed comes out of Gesso's own files. */
final class PublishedTokensTest {

    private static final List<String> FIRST_GENERATION =
            List.of("gpt-image-1", "gpt-image-1-mini", "gpt-image-1.5", "chatgpt-image-latest");

    /** The guide's table (2025-04). */
    @ParameterizedTest
    @CsvSource(textBlock = """
            low,    1024x1024,  272
            low,    1024x1536,  408
            low,    1536x1024,  400
            medium, 1024x1024, 1056
            medium, 1024x1536, 1584
            medium, 1536x1024, 1568
            high,   1024x1024, 4160
            high,   1024x1536, 6240
            high,   1536x1024, 6208
            """)
    void countsTheFirstGeneration(String quality, String size, long tokens) {
        assertThat(FIRST_GENERATION)
                .allSatisfy(model -> assertThat(output(model, quality, size)).isEqualTo(tokens));
    }

    /** The guide's calculator and one billed usage, the last (gathered 2026-09 to 2026-11). */
    @ParameterizedTest
    @CsvSource(textBlock = """
            1024x1024, low, 196
            1024x1024, medium, 1756
            1024x1024, high, 7024
            1536x1024, high, 5488
            1792x1024, high, 5063
            3584x2048, high, 12329
            1024x640, high, 3824
            3072x1024, high, 3952
            2560x1440, high, 7370
            3840x1280, high, 5311
            2048x2048, high, 14272
            3840x2160, high, 13342
            960x720, low, 130
            976x704, low, 129
            1536x2048, medium, 2223
            """)
    void countsTheSecondGeneration(String size, String quality, long tokens) {
        assertThat(output("gpt-image-2", quality, size)).isEqualTo(tokens);
    }

    /** The published values for a square (2026-10). */
    @ParameterizedTest
    @CsvSource({"low, 196", "medium, 439", "high, 1756", "xhigh, 3122", "max, 7024"})
    void countsSquaresOfTwoPointFive(String quality, long tokens) {
        assertThat(output("gpt-image-2.5-flare", quality, "1024x1024")).isEqualTo(tokens);
        assertThat(output("gpt-image-2.5-sunburst", quality, "1024x1024")).isEqualTo(tokens);
    }

    /** What the formula gives at each quality of 2.5, of which low, high and max are 2's low, medium and high. */
    @ParameterizedTest
    @CsvSource(textBlock = """
            1024x640,    107,   239,   956,  1700,  3824
            960x720,     130,   291,  1163,  2067,  4651
            816x816,     171,   384,  1536,  2730,  6143
            1440x480,     54,   130,   517,   905,  2067
            1024x768,    134,   301,  1204,  2140,  4815
            1024x1024,   196,   439,  1756,  3122,  7024
            1280x720,    106,   246,   947,  1683,  3787
            1536x864,    120,   280,  1078,  1917,  4312
            1536x1024,   158,   343,  1372,  2459,  5488
            1792x1024,   139,   323,  1243,  2271,  5063
            1536x1536,   279,   628,  2511,  4464, 10044
            1536x2048,   247,   556,  2223,  3952,  8892
            2048x1152,   157,   367,  1413,  2511,  5650
            2048x2048,   397,   892,  3568,  6343, 14272
            2560x1440,   205,   478,  1843,  3276,  7370
            2880x2880,   659,  1483,  5930, 10542, 23719
            3072x1024,   103,   247,   988,  1729,  3952
            3840x1280,   139,   332,  1328,  2324,  5311
            3584x2048,   337,   785,  3027,  5530, 12329
            3840x2160,   371,   865,  3336,  5930, 13342
            """)
    void countsSizesWithinTheLimits(String size, long low, long medium, long high, long xhigh, long max) {
        String model = "gpt-image-2.5-sunburst";
        assertThat(List.of("low", "medium", "high", "xhigh", "max"))
                .extracting(quality -> output(model, quality, size))
                .containsExactly(low, medium, high, xhigh, max);
        assertThat(List.of("low", "medium", "high"))
                .extracting(quality -> output("gpt-image-2", quality, size))
                .containsExactly(low, high, max);
    }

    /** What a reseller measured (2026-11-05). */
    @ParameterizedTest
    @CsvSource({"low, 1536x1024, 664", "high, 1536x1024, 1353", "high, 3840x2160, 3337"})
    void boundsWhatWasMeasuredOfTwoPointSix(String quality, String size, long tokens) {
        Quote.Priced quote = Quotes.generation("gpt-image-2.6-flare", quality, Quotes.size(size));
        assertThat(quote.exact()).isFalse();
        assertThat(quote.usage().imageOutput()).isBetween(tokens - tokens / 50, tokens + tokens / 50);
        assertThat(quote.bound().tokens()).isGreaterThanOrEqualTo(tokens);
    }

    @Test
    void boundsWhatTwoPointSixMayChooseByItself() {
        assertThat(Quotes.generation("gpt-image-2.6-flare", "auto", new Size(1024, 1024))
                        .bound()
                        .tokens())
                .isGreaterThanOrEqualTo(5_800);
    }

    /** All guides since the middle of 2025. */
    @ParameterizedTest
    @CsvSource({"1, 100", "2, 200", "3, 300"})
    void addsPartialImages(int partialImages, long tokens) {
        Quote.Priced quote =
                Quotes.generation("gpt-image-2", "low", new Size(1024, 1024), new Delivery(true, partialImages));
        assertThat(quote.usage().imageOutput()).isEqualTo(196 + tokens);
    }

    /** The vision guide's rule, three of them billed: 1024x1024, 1024x1025 and 512x513 at low fidelity (2026). */
    @ParameterizedTest
    @CsvSource(textBlock = """
            512x512,   194, 4354
            1024x1024, 194, 4354
            1024x1025, 194, 4354
            512x513,   323, 4483
            1536x1024, 323, 6563
            1080x1920, 323, 6563
            2048x2048, 194, 4354
            480x1408,  452, 6692
            """)
    void countsInputImagesInTiles(String size, long low, long high) {
        assertThat(List.of("gpt-image-1", "gpt-image-1.5", "chatgpt-image-latest"))
                .allSatisfy(model -> {
                    assertThat(input(model, size, InputFidelity.LOW)).isEqualTo(low);
                    assertThat(input(model, size, InputFidelity.HIGH)).isEqualTo(high);
                });
        assertThat(input("gpt-image-1-mini", size, InputFidelity.LOW)).isEqualTo(low);
    }

    /** Three tiles with exact sides, four with rounded ones: nobody has seen the bill. */
    @Test
    void boundsAnInputImageThatMayHaveATileMore() {
        Quote.Priced quote = Quotes.edit("gpt-image-1", new Size(3072, 1024), InputFidelity.LOW);
        assertThat(quote.usage().imageInput()).isIn(452L, 581L);
        assertThat(quote.bound().tokens()).isGreaterThanOrEqualTo(272 + 581);
    }

    /** Read off about a hundred bills, 1024x342 being one of them (community, 2026). */
    @ParameterizedTest
    @CsvSource({
        "256x256, 256",
        "512x512, 1024",
        "1024x1024, 1024",
        "1024x342, 352",
        "1536x1024, 1536",
        "2048x2048, 1521",
        "3840x2160, 1508",
        "1080x1920, 1508"
    })
    void countsInputImagesInPatches(String size, long tokens) {
        assertThat(input("gpt-image-2", size, InputFidelity.LOW)).isEqualTo(tokens);
    }

    @Test
    void boundsInputImagesOfModelsWhoseCountIsUnknown() {
        Quote.Priced quote = Quotes.edit("gpt-image-2.6-flare", new Size(256, 256), InputFidelity.LOW);
        assertThat(quote.exact()).isFalse();
        assertThat(quote.bound().tokens()).isGreaterThanOrEqualTo(1_536);
    }

    private static long output(String model, String quality, String size) {
        return Quotes.generation(model, quality, Quotes.size(size)).usage().imageOutput();
    }

    private static long input(String model, String size, InputFidelity fidelity) {
        return Quotes.edit(model, Quotes.size(size), fidelity).usage().imageInput();
    }
}
