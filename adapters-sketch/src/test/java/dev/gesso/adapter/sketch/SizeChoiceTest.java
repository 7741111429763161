package dev.gesso.adapter.sketch;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gesso.adapter.sketch.raster.Pixels;
import dev.gesso.core.image.Size;
import dev.gesso.core.model.SizeFacts;
import dev.gesso.core.request.RequestedSize;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SizeChoiceTest {

    private static final RequestedSize AUTO = new RequestedSize.Auto();
    private static final SizeFacts ANY =
            new SizeFacts.Within(16, 3840, 3, 655_360, 8_294_400, java.util.OptionalLong.empty(), true);

    @ParameterizedTest
    @CsvSource({
        "A fox in the snow, 1024, 1024",
        "A panorama of the Alps, 1536, 1024",
        "A poster for a jazz night, 1024, 1536",
        "a Portrait of a cat, 1024, 1536"
    })
    void followsTheWordsForAShape(String prompt, int width, int height) {
        assertThat(SizeChoice.of(AUTO, prompt, ANY)).isEqualTo(new Size(width, height));
    }

    @Test
    void takesTheNearestOfTheSizesThatThereAre() {
        SizeFacts listed =
                new SizeFacts.Listed(List.of(new Size(256, 256), new Size(1024, 1024), new Size(1792, 1024)), true);
        assertThat(SizeChoice.of(AUTO, "a wide valley", listed)).isEqualTo(new Size(1792, 1024));
        assertThat(SizeChoice.of(AUTO, "a valley", listed)).isEqualTo(new Size(1024, 1024));
    }

    @Test
    void keepsTheSizeOfAMaskedPicture() {
        assertThat(SizeChoice.of(AUTO, Pixels.of(333, 77), true)).isEqualTo(new Size(333, 77));
    }

    @Test
    void keepsTheShapeOfAPictureToEdit() {
        assertThat(SizeChoice.of(AUTO, Pixels.of(300, 200), false)).isEqualTo(new Size(1024, 683));
        assertThat(SizeChoice.of(AUTO, Pixels.of(1500, 3000), false)).isEqualTo(new Size(1024, 2048));
    }
}
