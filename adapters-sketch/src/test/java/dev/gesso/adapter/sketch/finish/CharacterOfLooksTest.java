package dev.gesso.adapter.sketch.finish;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gesso.adapter.sketch.raster.Pixels;
import java.util.Arrays;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CharacterOfLooksTest {

    private static final int SKY = 0xff9ec7e8;
    private static final int SIDE = 240;
    private static final int MIDDLE = SIDE / 2 * SIDE + SIDE / 2;

    private final Pixels disc = Motifs.disc(SIDE, SIDE, SKY);

    private Pixels finish(String look) {
        return Looks.find(look).orElseThrow().finish(disc, 3);
    }

    private static double mean(Pixels picture, IntUnaryOperator channel) {
        return Arrays.stream(picture.argb()).map(channel).average().orElseThrow();
    }

    private static int red(int pixel) {
        return pixel >> 16 & 255;
    }

    private static int saturation(int pixel) {
        int green = pixel >> 8 & 255;
        int blue = pixel & 255;
        return Math.max(red(pixel), Math.max(green, blue)) - Math.min(red(pixel), Math.min(green, blue));
    }

    @Test
    void cartoonIsMoreColourful() {
        assertThat(mean(finish("cartoon"), CharacterOfLooksTest::saturation))
                .isGreaterThan(mean(disc, CharacterOfLooksTest::saturation));
    }

    @Test
    void inkHasNoColour() {
        assertThat(Arrays.stream(finish("ink").argb()).map(CharacterOfLooksTest::saturation))
                .allMatch(saturation -> saturation < 40);
    }

    @Test
    void pencilIsPaler() {
        assertThat(mean(finish("pencil"), CharacterOfLooksTest::saturation))
                .isLessThan(mean(disc, CharacterOfLooksTest::saturation));
    }

    @Test
    void watercolourEndsBeforeTheEdgeOfThePaper() {
        Pixels painted = finish("watercolour");
        assertThat(IntStream.range(0, SIDE).map(x -> red(painted.argb()[x]))).allMatch(red -> red > 235);
        assertThat(saturation(painted.argb()[MIDDLE])).isGreaterThan(90);
    }

    @Test
    void pixelArtIsMadeOfSquares() {
        Pixels picture = Motifs.disc(1280, 1280, SKY);
        Pixels squares = Looks.find("pixel").orElseThrow().finish(picture, 3);
        boolean even = IntStream.range(0, squares.argb().length)
                .allMatch(i -> squares.argb()[i]
                        == squares.argb()[Math.floorDiv(i, 1280 * 8) * 8 * 1280 + Math.floorDiv(i % 1280, 8) * 8]);
        assertThat(even).isTrue();
    }

    @Test
    void pixelArtHasADarkLineAroundWhatStandsOnNothing() {
        Pixels sprite = Looks.find("pixel").orElseThrow().finish(Motifs.disc(SIDE, SIDE, 0), 3);
        assertThat(sprite.argb()).contains(0xff2a2433, 0);
        assertThat(Arrays.stream(sprite.argb()).map(pixel -> pixel >>> 24)).containsOnly(0, 255);
    }

    @Test
    void flatAndLogoHaveNoGradients() {
        Pixels slope = Pixels.of(512, 64);
        Arrays.setAll(slope.argb(), i -> 0xff000000 | (i % 512 / 2) * 0x010101);
        assertThat(colours(Looks.find("flat").orElseThrow().finish(slope, 1))).isLessThanOrEqualTo(48);
        assertThat(colours(Looks.find("logo").orElseThrow().finish(slope, 1))).isLessThanOrEqualTo(16);
    }

    private static long colours(Pixels picture) {
        return Arrays.stream(picture.argb()).distinct().count();
    }

    @Test
    void glossyHasDarkerCorners() {
        Pixels glossy = finish("glossy");
        assertThat(glossy.argb()[0] >> 8 & 255).isLessThan(0xc7 - 20);
    }

    @Test
    void bookHasAContourAndWarmPaper() {
        Pixels book = finish("book");
        int darkest =
                Arrays.stream(book.argb()).map(pixel -> pixel >> 8 & 255).min().orElseThrow();
        assertThat(darkest).isLessThan(0x60);
        assertThat(mean(book, CharacterOfLooksTest::red)).isGreaterThan(mean(disc, CharacterOfLooksTest::red) - 10);
    }

    @Test
    void oilKeepsTheColoursOnTheWhole() {
        Pixels oil = finish("oil");
        assertThat(mean(oil, CharacterOfLooksTest::red))
                .isBetween(mean(disc, CharacterOfLooksTest::red) - 8, mean(disc, CharacterOfLooksTest::red) + 8);
        assertThat(colours(oil)).isGreaterThan(500);
    }
}
