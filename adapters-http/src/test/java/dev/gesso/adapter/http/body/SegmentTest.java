package dev.gesso.adapter.http.body;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gesso.core.fixture.Pictures;
import dev.gesso.core.image.ImageSource;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SegmentTest {

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4, 16_383, 16_384, 16_385, 100_000})
    void writesAFileAsItIs(int length) throws IOException {
        byte[] bytes = Pictures.bytes(1, length);
        Segment segment = new Segment.Content(ImageSource.of("a", bytes));
        assertThat(written(segment)).isEqualTo(bytes);
        assertThat(segment.length()).hasValue(length);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4, 16_383, 16_384, 16_385, 100_000})
    void writesAFileAsBase64(int length) throws IOException {
        byte[] bytes = Pictures.bytes(2, length);
        Segment segment = new Segment.Encoded(ImageSource.of("a", bytes));
        byte[] written = written(segment);
        assertThat(Base64.getDecoder().decode(written)).isEqualTo(bytes);
        assertThat(segment.length()).hasValue(written.length);
    }

    @Test
    void writesTextAsUtf8() throws IOException {
        assertThat(written(Segment.of("ä🦦"))).isEqualTo("ä🦦".getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] written(Segment segment) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        segment.writeTo(out);
        return out.toByteArray();
    }
}
