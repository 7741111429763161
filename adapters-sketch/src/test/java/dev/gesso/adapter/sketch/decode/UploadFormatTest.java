package dev.gesso.adapter.sketch.decode;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UploadFormatTest {

    @Test
    void isKnownByContent() {
        BufferedImage image = Uploads.halves(BufferedImage.TYPE_INT_RGB);
        assertThat(UploadFormat.of(Uploads.file(image, "png"))).contains(UploadFormat.PNG);
        assertThat(UploadFormat.of(Uploads.file(image, "jpeg"))).contains(UploadFormat.JPEG);
        assertThat(UploadFormat.of("RIFF1234WEBPVP8 ".getBytes(StandardCharsets.US_ASCII)))
                .contains(UploadFormat.WEBP);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "RIFF", "RIFF1234WAVE", "<svg/>", "GIF89a", "%PDF-1.7"})
    void isUnknownForAnythingElse(String content) {
        assertThat(UploadFormat.of(content.getBytes(StandardCharsets.US_ASCII))).isEmpty();
    }
}
