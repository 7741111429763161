package dev.gesso.adapter.sketch.decode;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gesso.adapter.sketch.raster.Pixels;
import java.awt.image.BufferedImage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OrientationTest {

    /** Numbered 1 2 3 over 4 5 6. */
    private static final Pixels PICTURE = new Pixels(3, 2, new int[] {1, 2, 3, 4, 5, 6});

    @ParameterizedTest
    @CsvSource({
        "1, 123456",
        "2, 321654",
        "3, 654321",
        "4, 456123",
        "5, 142536",
        "6, 415263",
        "7, 635241",
        "8, 362514",
        "0, 123456",
        "99, 123456"
    })
    void turnsAsTheTagSays(int tag, String order) {
        StringBuilder seen = new StringBuilder();
        for (int pixel : Orientation.of(tag).upright(PICTURE).argb()) {
            seen.append(pixel);
        }
        assertThat(seen).hasToString(order);
    }

    @Test
    void isUprightWhereNothingIsTold() {
        byte[] plain = Uploads.file(Uploads.halves(BufferedImage.TYPE_INT_RGB), "jpeg");
        assertThat(Orientation.ofJpeg(plain)).isEqualTo(Orientation.of(1));
    }

    @ParameterizedTest
    @ValueSource(ints = {20, 24, 30, 34, 38})
    void isUprightWhereTheNoteIsCutOff(int length) {
        byte[] cut = java.util.Arrays.copyOf(Uploads.jpeg(6), length);
        assertThat(Orientation.ofJpeg(cut)).isIn(Orientation.of(1), Orientation.of(6));
    }

    @Test
    void survivesDirectoriesOutOfBounds() {
        byte[] file = Uploads.jpeg(6);
        java.nio.ByteBuffer.wrap(file).putInt(16, 0x7fffffff);
        assertThat(Orientation.ofJpeg(file)).isEqualTo(Orientation.of(1));
    }
}
