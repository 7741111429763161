package dev.gesso.core.image.header;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gesso.core.fixture.Headers;
import dev.gesso.core.fixture.Pictures;
import dev.gesso.core.fixture.PngFile;
import dev.gesso.core.image.Flaw;
import dev.gesso.core.image.ForeignContent;
import dev.gesso.core.image.ImageHeader;
import dev.gesso.core.image.ImageSource;
import dev.gesso.core.image.Size;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HeaderReaderTest {

    private static final PngFile SMALL = PngFile.rgba(new Size(3, 2), (x, y, channel) -> 255);

    static ImageHeader read(byte[] bytes) {
        return HeaderReader.read(ImageSource.of("cat.png", bytes));
    }

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "Dear cat, text/plain",
                "{\"a\": 1}, text/plain",
                "<svg xmlns=, image/svg+xml",
                "<?xml version='1.0'?><svg>, image/svg+xml",
                "<!DOCTYPE html><html>, text/html",
                "%PDF-1.7, application/pdf",
                "BM......, image/bmp",
                "....ftypavif, image/avif",
                "....ftypheic, image/heic",
                "....ftypisom, video/mp4"
            })
    void namesWhatIsNoImage(String bytes, String mediaType) {
        assertThat(read(Headers.text(bytes)))
                .isInstanceOfSatisfying(
                        ImageHeader.Foreign.class,
                        foreign -> assertThat(foreign.content().mediaType()).isEqualTo(mediaType));
    }

    @Test
    void goesByContentAndNotByName() {
        assertThat(HeaderReader.read(ImageSource.of("notes.txt", SMALL.bytes())))
                .isInstanceOf(ImageHeader.Known.class);
    }

    @Test
    void findsNothingInNothing() {
        assertThat(read(new byte[0])).isEqualTo(new ImageHeader.Unreadable(Flaw.empty()));
    }

    @ParameterizedTest
    @ValueSource(ints = {4, 7, 12, 20, 32, 36, 40})
    void saysWhenAPngEndsBeforeItsPixels(int bytes) {
        assertThat(read(Arrays.copyOf(SMALL.bytes(), bytes))).isEqualTo(new ImageHeader.Unreadable(Flaw.truncated()));
    }

    @Test
    void saysWhenOtherFormatsEndTooEarly() {
        byte[] webp = Headers.lossyWebp(8, 8);
        byte[] jpeg = Headers.jpeg(8, 8, new byte[0]);
        assertThat(read(Arrays.copyOf(webp, 25))).isEqualTo(new ImageHeader.Unreadable(Flaw.truncated()));
        assertThat(read(Arrays.copyOf(jpeg, 22))).isEqualTo(new ImageHeader.Unreadable(Flaw.truncated()));
        assertThat(read(Headers.text("GIF89a"))).isEqualTo(new ImageHeader.Unreadable(Flaw.truncated()));
    }

    @Test
    void refusesTooManyPixelsBeforeReadingThem() {
        assertThat(read(PngFile.of(new Size(20_000, 20_000), PngFile.GREY, 1, (x, y, channel) -> 0)
                        .file(new byte[8])))
                .isEqualTo(new ImageHeader.Unreadable(
                        Flaw.tooLarge("is 20000x20000 pixels; more than 100000000 are not read")));
    }

    @Test
    void refusesASideThatNoRowCanHave() {
        byte[] png = SMALL.bytes();
        ByteBuffer.wrap(png).putInt(16, 0x7fff_ffff);
        byte[] header = Arrays.copyOfRange(png, 16, 29);
        byte[] file = Headers.joined(Arrays.copyOf(png, 8), PngFile.chunk("IHDR", header));
        assertThat(read(file))
                .isInstanceOfSatisfying(
                        ImageHeader.Unreadable.class,
                        wide -> assertThat(wide.flaw().kind()).isEqualTo(Flaw.Kind.TOO_LARGE));
    }

    @Test
    void refusesEndlessPieces() {
        byte[] text = PngFile.chunk("tEXt", (byte) 'a');
        byte[][] many = new byte[1_001][];
        Arrays.fill(many, text);
        PngFile png = SMALL;
        byte[] file = Headers.joined(Arrays.copyOf(png.bytes(), 33), Headers.joined(many));
        assertThat(read(file))
                .isEqualTo(new ImageHeader.Unreadable(Flaw.tooLarge("has more than 1000 pieces before its pixels")));
    }

    @Test
    void hasNoNameForOtherBytes() {
        assertThat(read(Headers.bytes(1, 2, 3)))
                .isEqualTo(new ImageHeader.Foreign(
                        new ForeignContent("application/octet-stream", "not an image of a known format")));
    }

    @Test
    void readsNoPixels() {
        byte[] noise = Pictures.bytes(1, 40_000);
        PngFile large = PngFile.of(new Size(200, 200), PngFile.GREY, 8, (x, y, channel) -> noise[200 * y + x] & 0xff);
        ImageSource source = Pictures.breakingAfter(Arrays.copyOf(large.bytes(), 9_000));
        assertThat(HeaderReader.read(source)).isInstanceOf(ImageHeader.Known.class);
    }

    @Test
    void failsWhereTheFileCannotBeRead() {
        ImageSource missing = ImageSource.of(folder.resolve("cat.png"));
        assertThatThrownBy(() -> HeaderReader.read(missing))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessage("Cannot read cat.png");
    }
}
