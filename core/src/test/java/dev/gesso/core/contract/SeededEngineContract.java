package dev.gesso.core.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gesso.core.fixture.Decoder;
import dev.gesso.core.image.ImageDigest;
import dev.gesso.core.port.ImageEngine;
import dev.gesso.core.request.Parameter;
import dev.gesso.core.request.RawRequest;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What an {@link ImageEngine} keeps that takes a seed. */
public interface SeededEngineContract extends ImageEngineContract {

    @Test
    default void takesSeedsForEveryModel() {
        assertThat(engine().traits().extraParameters()).contains(Parameter.SEED);
    }

    @Test
    default void drawsTheSameForTheSameSeed() {
        assertThat(drawn(request().with(Parameter.SEED, 7)))
                .isEqualTo(drawn(request().with(Parameter.SEED, 7)));
    }

    @Test
    default void drawsSomethingElseForAnotherSeed() {
        assertThat(drawn(request().with(Parameter.SEED, 7)))
                .isNotEqualTo(drawn(request().with(Parameter.SEED, 8)));
    }

    /** The pixels, as the file may say of what request it came. */
    @Test
    default void tellsTheSeedByWhichEachPictureCanBeDrawnAgain() {
        RawRequest two = request().with(Parameter.N, 2).with(Parameter.SEED, 7);
        assertThat(produced(two).images()).allSatisfy(image -> {
            RawRequest again = request().with(Parameter.SEED, image.seed().orElseThrow());
            assertThat(Decoder.pixels(produced(again).images().getFirst().content()))
                    .isEqualTo(Decoder.pixels(image.content()));
        });
    }

    @Test
    default void drawsTheSameOnManyThreads() {
        RawRequest seeded = request().with(Parameter.SEED, 7);
        List<ImageDigest> alone = drawn(seeded);
        assertThat(IntStream.range(0, 8).parallel().mapToObj(ignored -> drawn(seeded)))
                .allSatisfy(together -> assertThat(together).isEqualTo(alone));
    }

    private List<ImageDigest> drawn(RawRequest raw) {
        return produced(raw).images().stream()
                .map(image -> ImageDigest.of(image.content()))
                .toList();
    }
}
