package dev.gesso.adapter.sketch;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gesso.adapter.sketch.studio.Effort;
import dev.gesso.core.fixture.Engines;
import dev.gesso.core.fixture.Profiles;
import dev.gesso.core.fixture.Requests;
import dev.gesso.core.image.ImageFormat;
import dev.gesso.core.request.OutputFormat;
import dev.gesso.core.request.Parameter;
import dev.gesso.core.request.RawRequest;
import org.junit.jupiter.api.Test;

class OrderTest {

    private static Order order(RawRequest raw) {
        return Order.of(Requests.checked(raw, Profiles.free(), Engines.EMBEDDED).request());
    }

    private static RawRequest request() {
        return Requests.generation(Profiles.free());
    }

    @Test
    void takesTheBestPictureWhereNothingIsSaid() {
        assertThat(order(request()).compression()).isEqualTo(100);
        assertThat(order(request()).effort()).isEqualTo(Effort.MEDIUM);
        assertThat(order(request()).count()).isOne();
    }

    @Test
    void takesTheSeedGivenBeforeThatOfThePrompt() {
        assertThat(order(request().with(Parameter.SEED, 77)).seed()).isEqualTo(77);
        assertThat(order(request()).seed()).isEqualTo(Seeds.of("A baby otter"));
    }

    @Test
    void showsPartialImagesOnlyWhereTheAnswerIsStreamed() {
        RawRequest two = request().with(Parameter.STREAM, true).with(Parameter.PARTIAL_IMAGES, 2);
        assertThat(order(two).partials()).isEqualTo(2);
        assertThat(order(request()).partials()).isZero();
    }

    @Test
    void knowsTheFormatsThatCanBeWritten() {
        assertThat(Order.format(OutputFormat.WEBP)).contains(ImageFormat.WEBP);
        assertThat(Order.format(OutputFormat.GIF)).isEmpty();
        assertThat(Order.format(OutputFormat.SVG)).isEmpty();
    }
}
