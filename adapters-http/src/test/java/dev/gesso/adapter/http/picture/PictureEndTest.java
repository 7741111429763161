package dev.gesso.adapter.http.picture;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gesso.adapter.http.fixture.Answers;
import dev.gesso.adapter.http.fixture.TestPictures;
import dev.gesso.core.image.ImageFormat;
import dev.gesso.core.image.ImageSource;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class PictureEndTest {

    static Stream<Arguments> pictures() {
        byte[] webp = ByteBuffer.allocate(40)
                .order(ByteOrder.LITTLE_ENDIAN)
                .put("RIFF".getBytes(StandardCharsets.US_ASCII))
                .putInt(32)
                .put("WEBPVP8 ".getBytes(StandardCharsets.US_ASCII))
                .array();
        return Stream.of(
                Arguments.of(ImageFormat.PNG, Answers.bytes(TestPictures.png())),
                Arguments.of(ImageFormat.JPEG, Answers.bytes(TestPictures.jpeg())),
                Arguments.of(ImageFormat.WEBP, webp),
                Arguments.of(ImageFormat.GIF, "GIF89a and so on;".getBytes(StandardCharsets.US_ASCII)));
    }

    @ParameterizedTest
    @MethodSource("pictures")
    void isThereInAWholePicture(ImageFormat format, byte[] picture) throws IOException {
        assertThat(isThere(format, picture)).isTrue();
    }

    @ParameterizedTest
    @MethodSource("pictures")
    void isNotThereWhereAPictureIsCut(ImageFormat format, byte[] picture) throws IOException {
        for (int length = 13; length < picture.length; length++) {
            assertThat(isThere(format, Arrays.copyOf(picture, length)))
                    .as("%d of %d bytes", length, picture.length)
                    .isFalse();
        }
    }

    private static boolean isThere(ImageFormat format, byte[] picture) throws IOException {
        return PictureEnd.isThere(format, ImageSource.of("a", picture));
    }
}
