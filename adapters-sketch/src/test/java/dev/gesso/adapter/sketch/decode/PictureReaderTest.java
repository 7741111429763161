package dev.gesso.adapter.sketch.decode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gesso.adapter.sketch.raster.Pixels;
import java.awt.image.BufferedImage;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PictureReaderTest {

    @ParameterizedTest
    @ValueSource(ints = {BufferedImage.TYPE_INT_ARGB, BufferedImage.TYPE_INT_RGB, BufferedImage.TYPE_BYTE_INDEXED})
    void readsPngOfEveryKind(int type) throws UnreadablePictureException {
        BufferedImage image = Uploads.halves(type);
        Pixels read = PictureReader.read(Uploads.source(Uploads.file(image, "png")));
        assertThat(read.argb()).isEqualTo(image.getRGB(0, 0, 64, 32, null, 0, 64));
    }

    @ParameterizedTest
    @ValueSource(ints = {BufferedImage.TYPE_BYTE_GRAY, BufferedImage.TYPE_USHORT_GRAY})
    void leavesGreyAsDarkAsItIs(int type) throws UnreadablePictureException {
        BufferedImage image = new BufferedImage(4, 4, type);
        image.getRaster().setSample(2, 1, 0, type == BufferedImage.TYPE_BYTE_GRAY ? 100 : 100 << 8);
        Pixels read = PictureReader.read(Uploads.source(Uploads.file(image, "png")));
        assertThat(read.argb()[6]).isEqualTo(0xff646464);
    }

    @ParameterizedTest
    @CsvSource({
        "1, 64, left",
        "2, 64, right",
        "3, 64, right",
        "4, 64, left",
        "5, 32, top",
        "6, 32, top",
        "7, 32, bottom",
        "8, 32, bottom"
    })
    void turnsPhotographsUpright(int orientation, int width, String red) throws UnreadablePictureException {
        Pixels read = PictureReader.read(Uploads.source(Uploads.jpeg(orientation)));
        assertThat(read.width()).isEqualTo(width);
        int x = red.equals("right") ? width - 8 : 8;
        int y = red.equals("bottom") ? read.height() - 8 : 8;
        assertThat(read.argb()[y * width + x] >> 16 & 255).isGreaterThan(180);
    }

    @Test
    void readsWebpWithTheReaderThatIsPureJava() throws UnreadablePictureException {
        byte[] file = dev.gesso.adapter.sketch.encode.Encoders.pure()
                .find(dev.gesso.core.image.ImageFormat.WEBP)
                .orElseThrow()
                .encode(
                        new Pixels(2, 1, new int[] {0xff102030, 0x80405060}),
                        100,
                        dev.gesso.adapter.sketch.encode.Imprint.of("", ""));
        assertThat(PictureReader.read(Uploads.source(file)).argb()).containsExactly(0xff102030, 0x80405060);
    }

    @Test
    void readsVeryLargePicturesAtAPartOfTheirSize() throws UnreadablePictureException {
        BufferedImage image = new BufferedImage(6000, 4200, BufferedImage.TYPE_BYTE_BINARY);
        Pixels read = PictureReader.read(Uploads.source(Uploads.file(image, "png")));
        assertThat(read.width()).isEqualTo(3000);
    }

    @Test
    void namesWhatItCannotRead() {
        assertThatThrownBy(() ->
                        PictureReader.read(Uploads.source("GIF89a".getBytes(java.nio.charset.StandardCharsets.UTF_8))))
                .isInstanceOf(UnreadablePictureException.class)
                .hasMessageContaining("'upload' is no PNG, JPEG or WebP");
    }

    @Test
    void refusesAPictureOfTooManyPixelsBeforeReadingIt() {
        byte[] file = Uploads.file(new BufferedImage(8, 8, BufferedImage.TYPE_BYTE_GRAY), "png");
        java.nio.ByteBuffer.wrap(file).putInt(16, 40_000).putInt(20, 40_000);
        var crc = new java.util.zip.CRC32();
        crc.update(file, 12, 17);
        java.nio.ByteBuffer.wrap(file).putInt(29, (int) crc.getValue());
        assertThatThrownBy(() -> PictureReader.read(Uploads.source(file))).hasMessageContaining("40000x40000");
    }

    @ParameterizedTest
    @ValueSource(strings = {"png", "jpeg"})
    void survivesDamageAnywhere(String format) {
        byte[] whole = Uploads.file(Uploads.halves(BufferedImage.TYPE_INT_RGB), format);
        Random chance = new Random(7);
        for (int i = 0; i < 300; i++) {
            byte[] broken = java.util.Arrays.copyOf(whole, 1 + chance.nextInt(whole.length));
            broken[chance.nextInt(broken.length)] ^= (byte) (1 << chance.nextInt(8));
            try {
                assertThat(PictureReader.read(Uploads.source(broken)).argb()).isNotEmpty();
            } catch (UnreadablePictureException named) {
                assertThat(named).hasMessageContaining("upload");
            }
        }
    }
}
