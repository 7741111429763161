package dev.gesso.core.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gesso.core.cost.Usage;
import dev.gesso.core.fixture.Decoder;
import dev.gesso.core.fixture.Pictures;
import dev.gesso.core.fixture.Profiles;
import dev.gesso.core.fixture.Requests;
import dev.gesso.core.image.GeneratedImage;
import dev.gesso.core.image.ImageDigest;
import dev.gesso.core.image.ImageFormat;
import dev.gesso.core.image.Size;
import dev.gesso.core.model.ModelProfile;
import dev.gesso.core.port.Answer;
import dev.gesso.core.port.EngineException;
import dev.gesso.core.port.EngineFailure;
import dev.gesso.core.port.ImageEngine;
import dev.gesso.core.port.PartialImageListener;
import dev.gesso.core.request.OutputFormat;
import dev.gesso.core.request.Parameter;
import dev.gesso.core.request.RawRequest;
import dev.gesso.core.request.WireValue;
import dev.gesso.core.rule.CheckedRequest;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What every {@link ImageEngine} keeps. Which else it can do, the contracts that extend this one hold. */
public interface ImageEngineContract {

    Size WIDE = new Size(1024, 640);
    Size TALL = new Size(640, 1024);

    ImageEngine engine();

    /** A model of the engine's that draws sizes freely and is billed by tokens. */
    default ModelProfile profile() {
        return Profiles.free();
    }

    /** The formats that the engine is to be tried with. */
    default List<OutputFormat> formats() {
        return List.of(OutputFormat.PNG, OutputFormat.JPEG, OutputFormat.WEBP);
    }

    /** A wide picture that is quickly drawn. */
    default RawRequest request() {
        return Requests.generation(profile())
                .with(Parameter.SIZE, WIDE.toString())
                .with(Parameter.QUALITY, "low");
    }

    default CheckedRequest checked(RawRequest raw) {
        return Requests.checked(raw, profile(), engine().traits());
    }

    default Answer.Produced produced(RawRequest raw) {
        return produced(raw, PartialImageListener.NOBODY);
    }

    default Answer.Produced produced(RawRequest raw, PartialImageListener listener) {
        return switch (engine().send(checked(raw), listener)) {
            case Answer.Produced produced -> produced;
            case Answer.Refused refused -> throw new AssertionError("Refused: " + refused.message());
        };
    }

    @Test
    default void saysWhatItIs() {
        assertThat(engine().traits().name()).isNotBlank();
        assertThat(engine().traits()).isEqualTo(engine().traits());
    }

    @Test
    default void drawsOnePictureWhereNoNumberIsAsked() {
        assertThat(produced(request()).images()).hasSize(1);
    }

    @Test
    default void drawsAsManyPicturesAsAsked() {
        List<GeneratedImage> images = produced(request().with(Parameter.N, 3)).images();
        assertThat(images).hasSize(3).allSatisfy(image -> assertIsPicture(image, ImageFormat.PNG, WIDE));
        assertThat(images).extracting(image -> ImageDigest.of(image.content())).doesNotHaveDuplicates();
    }

    @Test
    default void drawsTheSizeThatIsAsked() {
        RawRequest tall = request().with(Parameter.SIZE, TALL.toString());
        assertThat(produced(tall).images()).allSatisfy(image -> assertIsPicture(image, ImageFormat.PNG, TALL));
    }

    @Test
    default void drawsInTheFormatThatIsAsked() {
        assertThat(formats()).allSatisfy(format -> {
            RawRequest raw = request().with(Parameter.OUTPUT_FORMAT, format.wireName());
            ImageFormat expected = ImageFormat.valueOf(format.name());
            assertThat(produced(raw).images()).allSatisfy(image -> assertIsPicture(image, expected, WIDE));
        });
    }

    @Test
    default void drawsFromAnotherPicture() {
        RawRequest edit = RawRequest.edit()
                .with(Parameter.MODEL, profile().name().value())
                .with(Parameter.PROMPT, "The same at night")
                .with(Parameter.SIZE, WIDE.toString())
                .withImages(List.of(new WireValue.Upload(Pictures.png(new Size(300, 200)))));
        assertThat(produced(edit).images()).allSatisfy(image -> assertIsPicture(image, ImageFormat.PNG, WIDE));
    }

    @Test
    default void givesContentThatCanBeReadAgain() {
        GeneratedImage image = produced(request()).images().getFirst();
        assertThat(ImageDigest.of(image.content())).isEqualTo(ImageDigest.of(image.content()));
        assertThat(image.content().length())
                .hasValue(ImageDigest.of(image.content()).bytes());
    }

    @Test
    default void countsTheTokensOfEveryPicture() {
        Usage one = produced(request()).usage().orElseThrow();
        Usage two = produced(request().with(Parameter.N, 2)).usage().orElseThrow();
        assertThat(one.textInput()).isPositive();
        assertThat(one.imageInput()).isZero();
        assertThat(one.imageOutput()).isPositive();
        assertThat(two).isEqualTo(new Usage(2 * one.textInput(), 0, 2 * one.imageOutput(), 2 * one.textOutput()));
    }

    @Test
    default void drawsNothingInAnInterruptedThread() {
        Thread.currentThread().interrupt();
        try {
            assertCancelled(request(), PartialImageListener.NOBODY);
        } finally {
            boolean ignored = Thread.interrupted();
        }
    }

    @Test
    default void drawsForManyThreadsAtOnce() throws Exception {
        List<RawRequest> requests = IntStream.range(0, 8)
                .mapToObj(number -> request().with(Parameter.SIZE, (number % 2 == 0 ? WIDE : TALL).toString()))
                .toList();
        try (ExecutorService threads = Executors.newFixedThreadPool(8)) {
            List<Future<Answer.Produced>> answers = requests.stream()
                    .map(raw -> threads.submit(() -> produced(raw)))
                    .toList();
            for (int number = 0; number < requests.size(); number++) {
                GeneratedImage image = answers.get(number).get().images().getFirst();
                assertIsPicture(image, ImageFormat.PNG, number % 2 == 0 ? WIDE : TALL);
            }
        }
    }

    default void assertIsPicture(GeneratedImage image, ImageFormat format, Size size) {
        assertThat(image.format()).isEqualTo(format);
        assertThat(image.size()).isEqualTo(size);
        assertThat(Decoder.size(image.content(), format)).isEqualTo(size);
    }

    default void assertCancelled(RawRequest raw, PartialImageListener listener) {
        CheckedRequest request = checked(raw);
        assertThatThrownBy(() -> engine().send(request, listener))
                .isInstanceOfSatisfying(
                        EngineException.class,
                        ended -> assertThat(ended.failure()).isInstanceOf(EngineFailure.Cancelled.class));
    }
}
