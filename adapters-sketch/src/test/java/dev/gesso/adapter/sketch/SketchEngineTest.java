package dev.gesso.adapter.sketch;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gesso.adapter.sketch.encode.Encoders;
import dev.gesso.adapter.sketch.studio.PlainStages;
import dev.gesso.adapter.sketch.studio.PlanSamples;
import dev.gesso.core.contract.PartialImageContract;
import dev.gesso.core.contract.SeededEngineContract;
import dev.gesso.core.fixture.Requests;
import dev.gesso.core.image.GeneratedImage;
import dev.gesso.core.port.Answer;
import dev.gesso.core.port.ImageEngine;
import dev.gesso.core.request.Parameter;
import dev.gesso.core.request.RawRequest;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class SketchEngineTest implements SeededEngineContract, PartialImageContract {

    private static final SketchEngine ENGINE = new SketchEngine(
            PlainStages.artist(PlanSamples.of("otter")), Encoders.forThisMachine(), new EstimatedTokens());

    @Override
    public ImageEngine engine() {
        return ENGINE;
    }

    @Test
    void saysWhatItMadeOfThePrompt() {
        Answer.Produced answer = produced(request());
        assertThat(answer.revisedPrompt())
                .hasValueSatisfying(words -> assertThat(words).startsWith("sketch: "));
    }

    @Test
    void explainsItsStages() {
        assertThat(ENGINE.explain(checked(request())).sequencedKeySet())
                .containsExactly("plan", "scene", "raster", "finish", "encode");
    }

    @Test
    void namesItsWriters() {
        assertThat(ENGINE.writers()).hasSize(3);
    }

    @Test
    void refusesImagesThatItCannotReach() {
        assertThat(engine().send(checked(Requests.edit(profile()))))
                .isInstanceOfSatisfying(
                        Answer.Refused.class,
                        refused -> assertThat(refused.message()).contains("'file-1'", "upload its bytes"));
    }

    @Test
    void sharpensWhileItDraws() {
        List<BufferedImage> shown = new ArrayList<>();
        RawRequest streamed = request().with(Parameter.STREAM, true).with(Parameter.PARTIAL_IMAGES, 3);
        BufferedImage last = decoded(produced(streamed, (index, image) -> shown.add(decoded(image)))
                .images()
                .getFirst());
        long[] distances = shown.reversed().stream()
                .mapToLong(image -> distance(image, last))
                .toArray();
        assertThat(distances).hasSize(3).isSorted().doesNotHaveDuplicates();
    }

    private static long distance(BufferedImage a, BufferedImage b) {
        return IntStream.range(0, a.getWidth() * a.getHeight())
                .mapToLong(i -> Math.abs((a.getRGB(i % a.getWidth(), Math.floorDiv(i, a.getWidth())) & 255)
                        - (b.getRGB(i % a.getWidth(), Math.floorDiv(i, a.getWidth())) & 255)))
                .sum();
    }

    private static BufferedImage decoded(GeneratedImage image) {
        try (InputStream content = image.content().open()) {
            return ImageIO.read(content);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    @Test
    void drawsOnNothingWhereTheBackgroundIsTransparent() {
        GeneratedImage image = produced(request().with(Parameter.BACKGROUND, "transparent"))
                .images()
                .getFirst();
        assertThat(decoded(image).getRGB(0, 0) >>> 24).isZero();
    }
}
