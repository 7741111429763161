package dev.gesso.core.image.header;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gesso.core.fixture.Headers;
import dev.gesso.core.fixture.PngFile;
import dev.gesso.core.image.Flaw;
import dev.gesso.core.image.ImageFacts;
import dev.gesso.core.image.ImageFormat;
import dev.gesso.core.image.ImageHeader;
import dev.gesso.core.image.Orientation;
import dev.gesso.core.image.Size;
import java.nio.ByteOrder;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the header of each format says. */
class FormatsTest {

    private static final Size SIZE = new Size(3, 2);

    private static ImageFacts facts(byte[] bytes) {
        return HeaderReaderTest.read(bytes).facts().orElseThrow();
    }

    private static ImageFacts plain(ImageFormat format, Size size) {
        return new ImageFacts(format, size, 8, false, false, Orientation.UPRIGHT);
    }

    private static PngFile png(int colour, int depth) {
        return PngFile.of(SIZE, colour, depth, (x, y, channel) -> 0);
    }

    @ParameterizedTest
    @CsvSource({"0, 1, false", "0, 16, false", "2, 8, false", "4, 8, true", "4, 16, true", "6, 8, true", "6, 16, true"})
    void readsPng(int colour, int depth, boolean alpha) {
        assertThat(facts(png(colour, depth).bytes()))
                .isEqualTo(new ImageFacts(ImageFormat.PNG, SIZE, depth, alpha, false, Orientation.UPRIGHT));
    }

    @Test
    void takesATransparentColourForAlpha() {
        assertThat(facts(png(0, 8).with("tRNS", (byte) 0, (byte) 7).bytes()).alpha())
                .isTrue();
        assertThat(facts(png(3, 4)
                                .with("PLTE", new byte[3])
                                .with("tRNS", (byte) 0)
                                .bytes())
                        .alpha())
                .isTrue();
    }

    @Test
    void knowsAnAnimatedPng() {
        byte[] two = {0, 0, 0, 2, 0, 0, 0, 0};
        byte[] one = {0, 0, 0, 1, 0, 0, 0, 0};
        assertThat(facts(png(6, 8).with("acTL", two).bytes()).animated()).isTrue();
        assertThat(facts(png(6, 8).with("acTL", one).bytes()).animated()).isFalse();
    }

    @Test
    void findsTheOrientationOfAPng() {
        byte[] exif = Headers.exif(8, ByteOrder.BIG_ENDIAN);
        assertThat(facts(png(6, 8).with("eXIf", exif).bytes()).orientation()).isEqualTo(new Orientation(8));
    }

    @ParameterizedTest
    @CsvSource({"1, 8", "9, 8", "2, 0", "2, 3", "2, 99", "3, 16", "6, 4"})
    void refusesKindsThatPngDoesNotKnow(int colour, int depth) {
        assertThat(HeaderReaderTest.read(png(colour, depth == 0 ? 1 : depth).file(new byte[8])))
                .isInstanceOfSatisfying(
                        ImageHeader.Unreadable.class,
                        broken -> assertThat(broken.flaw().kind()).isEqualTo(Flaw.Kind.DAMAGED));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 5, 16, 24, 29})
    void noticesAChangedByteOfThePngHeader(int at) {
        byte[] bytes = png(6, 8).bytes();
        bytes[at] ^= 0x40;
        assertThat(HeaderReaderTest.read(bytes)).isInstanceOf(ImageHeader.Unreadable.class);
    }

    @Test
    void missesAPalette() {
        assertThat(HeaderReaderTest.read(png(3, 8).bytes()))
                .isEqualTo(new ImageHeader.Unreadable(Flaw.damaged("has no palette")));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
    void findsTheOrientationOfAJpeg(int orientation) {
        ImageFacts little = facts(Headers.jpeg(640, 480, Headers.exif(orientation, ByteOrder.LITTLE_ENDIAN)));
        ImageFacts big = facts(Headers.jpeg(640, 480, Headers.exif(orientation, ByteOrder.BIG_ENDIAN)));
        assertThat(little)
                .isEqualTo(big)
                .isEqualTo(new ImageFacts(
                        ImageFormat.JPEG, new Size(640, 480), 8, false, false, new Orientation(orientation)));
    }

    @Test
    void transposesTheSizeWhereTheOrientationDoes() {
        ImageFacts turned = facts(Headers.jpeg(640, 480, Headers.exif(6, ByteOrder.BIG_ENDIAN)));
        ImageFacts upsideDown = facts(Headers.jpeg(640, 480, Headers.exif(3, ByteOrder.BIG_ENDIAN)));
        assertThat(turned.upright()).isEqualTo(new Size(480, 640));
        assertThat(upsideDown.upright()).isEqualTo(new Size(640, 480));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 9, 500})
    void takesNonsenseInExifForUpright(int orientation) {
        byte[] exif = Headers.exif(orientation, ByteOrder.BIG_ENDIAN);
        assertThat(facts(Headers.jpeg(640, 480, exif)).orientation()).isEqualTo(Orientation.UPRIGHT);
    }

    @Test
    void survivesExifThatIsCutOrPointsOutside() {
        byte[] exif = Headers.exif(6, ByteOrder.BIG_ENDIAN);
        byte[] outside = exif.clone();
        Arrays.fill(outside, 4, 8, (byte) 0x7f);
        assertThat(facts(Headers.jpeg(4, 4, outside)).orientation()).isEqualTo(Orientation.UPRIGHT);
        for (int length = 0; length < 30; length++) {
            assertThat(facts(Headers.jpeg(4, 4, Arrays.copyOf(exif, length))).orientation())
                    .isEqualTo(Orientation.UPRIGHT);
        }
    }

    @Test
    void missesTheFrameOfAJpeg() {
        byte[] ended = Headers.bytes(0xff, 0xd8, 0xff, 0xd9);
        assertThat(HeaderReaderTest.read(ended)).isEqualTo(new ImageHeader.Unreadable(Flaw.damaged("has no pixels")));
    }

    @Test
    void readsEveryKindOfWebp() {
        Size size = new Size(1000, 700);
        assertThat(facts(Headers.lossyWebp(1000, 700))).isEqualTo(plain(ImageFormat.WEBP, size));
        assertThat(facts(Headers.losslessWebp(1000, 700, false))).isEqualTo(plain(ImageFormat.WEBP, size));
        assertThat(facts(Headers.extendedWebp(1000, 700, 0))).isEqualTo(plain(ImageFormat.WEBP, size));
    }

    @Test
    void knowsAlphaAndAnimationOfAWebp() {
        assertThat(facts(Headers.losslessWebp(9, 9, true)).alpha()).isTrue();
        assertThat(facts(Headers.extendedWebp(9, 9, 0x10)).alpha()).isTrue();
        assertThat(facts(Headers.extendedWebp(9, 9, 0x02)).animated()).isTrue();
    }

    @Test
    void findsTheOrientationOfAWebpBehindItsPixels() {
        byte[] pixels = Headers.chunk("VP8 ", new byte[20_001]);
        byte[] exif = Headers.chunk("EXIF", Headers.exif(5, ByteOrder.LITTLE_ENDIAN));
        assertThat(facts(Headers.extendedWebp(9, 7, 0x08, pixels, exif)).orientation())
                .isEqualTo(new Orientation(5));
    }

    @Test
    void knowsAGifAndItsAnimation() {
        byte[] control = Headers.bytes(0x21, 0xf9, 4, 1, 0, 0, 0, 0);
        byte[] repetition = Headers.joined(
                Headers.bytes(0x21, 0xff, 11), Headers.text("NETSCAPE2.0"), Headers.bytes(3, 1, 0, 0, 0));
        assertThat(facts(Headers.gif(300, 200))).isEqualTo(plain(ImageFormat.GIF, new Size(300, 200)));
        assertThat(facts(Headers.gif(300, 200, control)).alpha()).isTrue();
        assertThat(facts(Headers.gif(300, 200, control, repetition)).animated()).isTrue();
    }
}
