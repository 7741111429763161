package dev.gesso.adapter.sketch.finish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.gesso.adapter.sketch.raster.Pixels;
import java.util.Arrays;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the strokes of a look do to even areas and to plain edges. */
class StrokesOfLooksTest {

    private static final int SIDE = 128;

    private static Pixels even(int argb) {
        Pixels picture = Pixels.of(SIDE, SIDE);
        Arrays.fill(picture.argb(), argb);
        return picture;
    }

    private static Pixels halves(int left, int right) {
        Pixels picture = Pixels.of(SIDE, SIDE);
        Arrays.setAll(picture.argb(), i -> i % SIDE < SIDE / 2 ? left : right);
        return picture;
    }

    private static Pixels finish(String look, Pixels picture) {
        return Looks.find(look).orElseThrow().finish(picture, 3);
    }

    private static double mean(Pixels picture, IntUnaryOperator channel) {
        return Arrays.stream(picture.argb()).map(channel).average().orElseThrow();
    }

    private static int green(int pixel) {
        return pixel >> 8 & 255;
    }

    private static long colours(Pixels picture) {
        return Arrays.stream(picture.argb()).distinct().count();
    }

    private static double column(Pixels picture, int x) {
        return IntStream.range(20, SIDE - 20)
                .map(y -> green(picture.argb()[y * SIDE + x]))
                .average()
                .orElseThrow();
    }

    /** Ink is laid more thickly the darker the place is; what is bright stays paper. */
    @ParameterizedTest
    @CsvSource({"ff101010, ff505050", "ff505050, ff909090", "ff909090, ffd0d0d0"})
    void inkHatchesByDarkness(String darker, String brighter) {
        assertThat(mean(finish("ink", even(Integer.parseUnsignedInt(darker, 16))), StrokesOfLooksTest::green))
                .isLessThan(
                        mean(finish("ink", even(Integer.parseUnsignedInt(brighter, 16))), StrokesOfLooksTest::green));
    }

    @Test
    void inkLeavesBrightPlacesWithoutAStroke() {
        int[] greens = Arrays.stream(finish("ink", even(0xffc8c8c8)).argb())
                .map(StrokesOfLooksTest::green)
                .toArray();
        assertThat(Arrays.stream(greens).min().orElseThrow()).isGreaterThan(230);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ink", "pencil", "book"})
    void drawnLooksHaveALineAlongAnEdge(String look) {
        Pixels drawn = finish(look, halves(0xffb0b0b0, 0xfff0f0f0));
        double darkest = IntStream.rangeClosed(SIDE / 2 - 4, SIDE / 2 + 4)
                .mapToDouble(x -> column(drawn, x))
                .min()
                .orElseThrow();
        assertThat(darkest).isLessThan(column(drawn, 20) - 8);
    }

    @Test
    void pencilLetsThePaperThrough() {
        assertThat(mean(finish("pencil", even(0xff2040a0)), StrokesOfLooksTest::green))
                .isGreaterThan(0x40 + 20);
    }

    @Test
    void pencilPaperIsWarm() {
        Pixels paper = finish("pencil", even(0xffffffff));
        assertThat(mean(paper, pixel -> pixel >> 16 & 255)).isGreaterThan(mean(paper, pixel -> pixel & 255) + 1);
    }

    @ParameterizedTest
    @ValueSource(ints = {0xff000000, 0xff7f7f7f, 0xffffffff})
    void cartoonLeavesGreysAsTheyAre(int grey) {
        assertThat(finish("cartoon", even(grey)).argb()).containsOnly(grey);
    }

    @Test
    void cartoonNeverLeavesTheRangeOfAChannel() {
        assertThat(finish("cartoon", even(0xffff0000)).argb()).containsOnly(0xffff0000);
    }

    @Test
    void glossyCornersAreDarkerThanTheMiddle() {
        Pixels glossy = finish("glossy", even(0xff808080));
        double corner = IntStream.range(0, 8)
                .map(x -> green(glossy.argb()[x]))
                .average()
                .orElseThrow();
        double middle = IntStream.range(60, 68)
                .map(x -> green(glossy.argb()[64 * SIDE + x]))
                .average()
                .orElseThrow();
        assertThat(corner).isLessThan(middle - 5);
    }

    @Test
    void glossyLightBlooms() {
        Pixels glossy = finish("glossy", halves(0xff909090, 0xffffffff));
        assertThat(column(glossy, SIDE / 2 - 1)).isGreaterThan(column(glossy, 40) + 1);
    }

    @Test
    void glossyKeepsCutOutsFreeOfGrain() {
        Pixels disc = Motifs.disc(SIDE, SIDE, 0);
        assertThat(finish("glossy", disc).argb()[SIDE / 2 * SIDE + SIDE / 2])
                .isEqualTo(finish("glossy", disc).argb()[SIDE / 2 * SIDE + SIDE / 2 + 3]);
    }

    @ParameterizedTest
    @CsvSource({"flat, 48", "logo, 16", "pixel, 40"})
    void plainLooksKeepToTheirPalette(String look, int most) {
        Pixels slope = Pixels.of(SIDE, SIDE);
        Arrays.setAll(slope.argb(), i -> 0xff000000 | (i % SIDE) << 17 | Math.floorDiv(i, SIDE) << 9 | 0x40);
        assertThat(colours(finish(look, slope))).isBetween(most / 4L, (long) most);
    }

    /** 128 squares to the shorter side of a small picture, 160 to that of a large one. */
    @ParameterizedTest
    @CsvSource({"256, 128", "999, 128", "1000, 160", "1280, 160"})
    void pixelArtHasAsManySquaresAsAnOldScreen(int side, int squares) {
        Pixels stripes = Pixels.of(side, side);
        Arrays.setAll(stripes.argb(), i -> i % side * squares / side % 2 == 0 ? 0xff000000 : 0xffffffff);
        assertThat(runs(finish("pixel", stripes), side)).isEqualTo(squares);
    }

    private static int runs(Pixels picture, int side) {
        return 1
                + (int) IntStream.range(1, side)
                        .filter(x -> picture.argb()[x] != picture.argb()[x - 1])
                        .count();
    }

    @Test
    void watercolourHasDarkerRims() {
        Pixels painted = finish("watercolour", halves(0xff6080c0, 0xffffffff));
        double rim = IntStream.rangeClosed(SIDE / 2 - 5, SIDE / 2 + 2)
                .mapToDouble(x -> column(painted, x))
                .min()
                .orElseThrow();
        assertThat(rim).isLessThan(column(painted, 36));
    }

    @Test
    void oilStaysNearTheColourOfAnEvenArea() {
        assertThat(mean(finish("oil", even(0xff7090b0)), StrokesOfLooksTest::green))
                .isCloseTo(0x90, within(12.0));
    }

    @Test
    void oilHasTheReliefOfItsStrokes() {
        assertThat(colours(finish("oil", even(0xff7090b0)))).isGreaterThan(20);
    }
}
