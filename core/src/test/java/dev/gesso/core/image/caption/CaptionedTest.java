package dev.gesso.core.image.caption;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gesso.core.fixture.Headers;
import dev.gesso.core.fixture.Pictures;
import dev.gesso.core.image.ImageFormat;
import dev.gesso.core.image.ImageHeader;
import dev.gesso.core.image.ImageSource;
import dev.gesso.core.image.header.HeaderReader;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class CaptionedTest {

    private static final Caption CAPTION = caption("A <baby> otter & \"friends\" \u0000🦦");

    @ParameterizedTest
    @ValueSource(strings = {"png", "jpeg"})
    void changesNoPixel(String format) throws IOException {
        byte[] picture = Pictures.encoded(noise(), format);
        byte[] written = written(picture, ImageFormat.valueOf(format.toUpperCase(Locale.ROOT)));
        assertThat(pixels(written)).isEqualTo(pixels(picture));
        assertThat(written.length).isGreaterThan(picture.length);
    }

    @ParameterizedTest
    @EnumSource(names = {"PNG", "JPEG", "WEBP"})
    void saysWhatItIsToSay(ImageFormat format) throws IOException {
        assertThat(new String(written(picture(format), format), StandardCharsets.UTF_8))
                .contains("<rdf:li xml:lang=\"x-default\">A &lt;baby&gt; otter &amp; \"friends\" \ufffd🦦</rdf:li>")
                .contains("<xmp:CreatorTool>gesso 0.1.0</xmp:CreatorTool>")
                .contains("<xmp:CreateDate>2026-11-25T12:00:00Z</xmp:CreateDate>")
                .contains("<gesso:model>gpt-image-2</gesso:model>");
    }

    @ParameterizedTest
    @EnumSource(names = {"PNG", "JPEG", "WEBP"})
    void isStillAFileOfItsFormat(ImageFormat format) throws IOException {
        ImageSource before = ImageSource.of("before", picture(format));
        ImageSource after = ImageSource.of("after", written(picture(format), format));
        assertThat(HeaderReader.read(after))
                .isEqualTo(HeaderReader.read(before))
                .isInstanceOf(ImageHeader.Known.class);
    }

    @ParameterizedTest
    @EnumSource(names = {"PNG", "JPEG", "WEBP"})
    void leavesWhatIsDescribedAlready(ImageFormat format) throws IOException {
        byte[] once = written(picture(format), format);
        assertThat(captioned(once, format))
                .isEqualTo(new Captioned.Untouched("its maker has described it already (XMP)"));
    }

    @Test
    void leavesASignedPng() throws IOException {
        byte[] png = picture(ImageFormat.PNG);
        byte[] signature = HexFormat.of().parseHex("00000001" + "63614258" + "2a" + "00000000");
        assertSigned(inserted(png, 33, signature), ImageFormat.PNG);
    }

    @Test
    void leavesASignedJpeg() throws IOException {
        byte[] jpeg = picture(ImageFormat.JPEG);
        assertSigned(inserted(jpeg, 20, HexFormat.of().parseHex("ffeb00044a50")), ImageFormat.JPEG);
    }

    @Test
    void leavesASignedWebp() throws IOException {
        byte[] chunk = HexFormat.of().parseHex("43325041" + "02000000" + "2a2a");
        byte[] picture = picture(ImageFormat.WEBP);
        byte[] signed = inserted(picture, picture.length, chunk);
        signed[4] += (byte) chunk.length;
        assertSigned(signed, ImageFormat.WEBP);
    }

    @Test
    void givesASimpleWebpTheHeaderOfAnExtendedOne() throws IOException {
        byte[] written = written(Headers.lossyWebp(640, 480), ImageFormat.WEBP);
        assertThat(Arrays.copyOfRange(written, 12, 30))
                .isEqualTo(HexFormat.of().parseHex("56503858" + "0a000000" + "04000000" + "7f0200" + "df0100"));
        assertThat(length(written)).isEqualTo(written.length - 8);
    }

    @Test
    void marksTheCaptionOfAnExtendedWebp() throws IOException {
        byte[] extended = Headers.extendedWebp(640, 480, 0x10, Headers.chunk("VP8L", new byte[9]));
        byte[] written = written(extended, ImageFormat.WEBP);
        assertThat(written[20]).isEqualTo((byte) 0x14);
        assertThat(length(written)).isEqualTo(written.length - 8);
    }

    @Test
    void leavesAJpegWhoseCaptionWouldBeTooLong() throws IOException {
        Captioned captioned = Captioned.of(
                ImageSource.of("otter", picture(ImageFormat.JPEG)), ImageFormat.JPEG, caption("x".repeat(70_000)));
        assertThat(captioned)
                .isInstanceOfSatisfying(
                        Captioned.Untouched.class,
                        untouched -> assertThat(untouched.why()).startsWith("a JPEG takes 65504 bytes"));
    }

    @Test
    void leavesOtherFormats() throws IOException {
        assertThat(captioned(new byte[10], ImageFormat.GIF)).isInstanceOf(Captioned.Untouched.class);
    }

    @ParameterizedTest
    @EnumSource(names = {"PNG", "JPEG", "WEBP"})
    void leavesWhatIsCutAnywhere(ImageFormat format) throws IOException {
        byte[] picture = picture(format);
        int headers = format == ImageFormat.WEBP ? picture.length : 60;
        for (int length = 0; length < headers; length++) {
            assertThat(captioned(Arrays.copyOf(picture, length), format)).isInstanceOf(Captioned.Untouched.class);
        }
    }

    @Test
    void knowsItsLength() throws IOException {
        byte[] picture = picture(ImageFormat.WEBP);
        Captioned.Written written = (Captioned.Written) captioned(picture, ImageFormat.WEBP);
        assertThat(written.picture().length()).hasValue(written(picture, ImageFormat.WEBP).length);
    }

    private static void assertSigned(byte[] picture, ImageFormat format) throws IOException {
        assertThat(captioned(picture, format))
                .isEqualTo(new Captioned.Untouched("its maker has signed it (C2PA), which any change would break"));
    }

    private static Caption caption(String description) {
        return new Caption(
                Optional.of(description),
                Optional.of("gesso 0.1.0"),
                Instant.parse("2026-11-25T12:00:00Z"),
                new LinkedHashMap<>(Map.of("model", "gpt-image-2")));
    }

    private static Captioned captioned(byte[] picture, ImageFormat format) throws IOException {
        return Captioned.of(ImageSource.of("otter", picture), format, CAPTION);
    }

    private static byte[] written(byte[] picture, ImageFormat format) throws IOException {
        Captioned.Written written = (Captioned.Written) captioned(picture, format);
        try (InputStream in = written.picture().open()) {
            return in.readAllBytes();
        }
    }

    private static byte[] picture(ImageFormat format) {
        return format == ImageFormat.WEBP
                ? Headers.losslessWebp(640, 480, true)
                : Pictures.encoded(noise(), format.name());
    }

    private static BufferedImage noise() {
        BufferedImage image = new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB);
        for (int pixel = 0; pixel < 1_200; pixel++) {
            image.setRGB(pixel % 40, pixel / 40, pixel * 7919);
        }
        return image;
    }

    private static int[] pixels(byte[] picture) throws IOException {
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(picture));
        return image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
    }

    private static byte[] inserted(byte[] into, int at, byte[] more) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(into, 0, at);
        out.writeBytes(more);
        out.write(into, at, into.length - at);
        return out.toByteArray();
    }

    private static int length(byte[] riff) {
        return Byte.toUnsignedInt(riff[4]) | Byte.toUnsignedInt(riff[5]) << 8 | Byte.toUnsignedInt(riff[6]) << 16;
    }
}
