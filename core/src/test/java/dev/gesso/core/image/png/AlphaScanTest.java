package dev.gesso.core.image.png;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gesso.core.fixture.Pictures;
import dev.gesso.core.fixture.PngFile;
import dev.gesso.core.image.Flaw;
import dev.gesso.core.image.ImageSource;
import dev.gesso.core.image.Region;
import dev.gesso.core.image.Size;
import java.util.Arrays;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class AlphaScanTest {

    private static final long MOST = 50_000_000;
    private static final PngFile HALF =
            PngFile.rgba(new Size(64, 48), (x, y, channel) -> channel == 3 && x < 32 ? 0 : 255);

    static AlphaScan scan(byte[] bytes) {
        return AlphaScan.of(ImageSource.of("mask.png", bytes), MOST);
    }

    private static AlphaCensus census(PngFile png) {
        return ((AlphaScan.Counted) scan(png.bytes())).census();
    }

    private static Flaw flaw(byte[] bytes) {
        return ((AlphaScan.Unreadable) scan(bytes)).flaw();
    }

    @Test
    void countsAndBounds() {
        PngFile png = PngFile.rgba(new Size(100, 50), (x, y, channel) -> {
            boolean clear = x >= 30 && x < 40 && y >= 20 && y < 25;
            return channel != 3 || !clear ? (x == 99 ? 128 : 255) : 0;
        });
        assertThat(census(png))
                .isEqualTo(new AlphaCensus(new Size(100, 50), 50, 50, 4_900, Optional.of(new Region(30, 20, 10, 5))));
        assertThat(census(png).share()).isEqualTo(0.01);
    }

    @ParameterizedTest
    @MethodSource("dev.gesso.core.image.png.Kinds#all")
    void countsAsANaiveReaderDoes(Kinds.Kind kind) {
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(kind.hashCode());
        for (int i = 0; i < 6; i++) {
            Size size = new Size(random.nextInt(1, 40), random.nextInt(1, 40));
            PngFile png = Kinds.png(kind, size, random);
            assertThat(census(png)).as("%s %s", kind, size).isEqualTo(Kinds.naive(png, kind));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4})
    void undoesEveryFilter(int filter) {
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(filter);
        Kinds.Kind kind = new Kinds.Kind(PngFile.TRUECOLOUR_ALPHA, 8, false, false);
        PngFile png = Kinds.png(kind, new Size(300, 90), random).filtered(filter);
        assertThat(census(png)).isEqualTo(Kinds.naive(png, kind));
    }

    /** The bytes of the one are those of the other, and their pixels are not. */
    @Test
    void tellsARowFromAnotherOfTheSameBytes() {
        PngFile png = PngFile.rgba(new Size(20, 20), (x, y, channel) -> y < 5 ? 255 : 0)
                .filtered(PngFile.ALL_FILTERS);
        assertThat(census(png).opaque()).isEqualTo(100);
    }

    /** Most of each row is as in the one above, with few changes or many. */
    @ParameterizedTest
    @ValueSource(ints = {2, 7, 8, 9, 60})
    void countsRowsThatChangeHereAndThere(int changes) {
        PngFile png = PngFile.rgba(
                        new Size(611, 40),
                        (x, y, channel) -> x % (611 / changes) == y && x < 600 ? y : x < 300 ? 0 : 255)
                .filtered(0);
        assertThat(census(png)).isEqualTo(Kinds.naive(png, new Kinds.Kind(6, 8, false, false)));
    }

    /** Wherever they begin and end, and also where only every second or third is the same. */
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void countsEqualPixels(int period) {
        PngFile png = PngFile.rgba(new Size(61, 62), (x, y, channel) -> channel < 3 ? 7 : x < y ? x % period * 80 : 255)
                .filtered(0);
        assertThat(census(png)).isEqualTo(Kinds.naive(png, new Kinds.Kind(6, 8, false, false)));
    }

    @Test
    void crossesFromOneBlockOfRowsToTheNext() {
        PngFile png = PngFile.rgba(new Size(1500, 130), (x, y, channel) -> channel == 3 ? (x * y) % 3 * 127 : y)
                .filtered(2);
        assertThat(census(png)).isEqualTo(Kinds.naive(png, new Kinds.Kind(6, 8, false, false)));
    }

    @Test
    void takesOnlyNothingOfSixteenBitsForTransparent() {
        int[] alphas = {0, 1, 0x00ff, 0xff00, 0xfffe, 0xffff};
        PngFile png =
                PngFile.of(new Size(6, 1), PngFile.GREY_ALPHA, 16, (x, y, channel) -> channel == 1 ? alphas[x] : 0);
        assertThat(census(png))
                .isEqualTo(new AlphaCensus(new Size(6, 1), 1, 4, 1, Optional.of(new Region(0, 0, 1, 1))));
    }

    @Test
    void noticesEveryCut() {
        byte[] whole = HALF.bytes();
        for (int length = 0; length < whole.length; length++) {
            assertThat(flaw(Arrays.copyOf(whole, length)).kind()).isEqualTo(Flaw.Kind.TRUNCATED);
        }
    }

    @Test
    void noticesEveryChangedByteOfThePixels() {
        byte[] whole = HALF.bytes();
        for (int at = 41; at < whole.length - 12; at++) {
            byte[] changed = whole.clone();
            changed[at] ^= 0x10;
            assertThat(scan(changed)).as("byte %d", at).isInstanceOf(AlphaScan.Unreadable.class);
        }
    }

    @Test
    void noticesMissingRows() {
        byte[] rows = HALF.rows();
        byte[] fewer = PngFile.deflated(Arrays.copyOf(rows, rows.length - 1));
        assertThat(flaw(HALF.file(fewer))).isEqualTo(Flaw.damaged("has fewer pixels than its header says"));
    }

    @Test
    void toleratesBytesBeyondTheLastRow() {
        byte[] rows = HALF.rows();
        byte[] more = PngFile.deflated(Arrays.copyOf(rows, rows.length + 100_000));
        assertThat(scan(HALF.file(more))).isEqualTo(scan(HALF.bytes()));
    }

    @Test
    void refusesAFilterThatPngDoesNotKnow() {
        byte[] rows = HALF.rows();
        rows[0] = 5;
        assertThat(flaw(HALF.file(PngFile.deflated(rows))))
                .isEqualTo(Flaw.damaged("has a row with filter 5, which PNG does not know"));
    }

    @Test
    void refusesWhatIsNotCompressed() {
        assertThat(flaw(HALF.file(new byte[100]))).isEqualTo(Flaw.damaged("has pixels that cannot be decompressed"));
    }

    @Test
    void stopsAtTheLimitOfBytes() {
        ImageSource endless = Pictures.endlessAfter(
                Arrays.copyOf(HALF.with("zzZz", new byte[10]).bytes(), 45));
        assertThat(AlphaScan.of(endless, 10_000)).isInstanceOf(AlphaScan.Unreadable.class);
        assertThat(AlphaScan.of(HALF.source(), 60))
                .isEqualTo(new AlphaScan.Unreadable(Flaw.tooLarge("goes on for more bytes than are read")));
    }

    @Test
    void refusesMorePixelsThanAreWorthATime() {
        PngFile large = PngFile.of(new Size(10_000, 9_000), PngFile.TRUECOLOUR_ALPHA, 8, (x, y, channel) -> 0);
        assertThat(flaw(large.file(new byte[8])))
                .isEqualTo(Flaw.tooLarge("has more pixels than are looked at one by one"));
    }
}
