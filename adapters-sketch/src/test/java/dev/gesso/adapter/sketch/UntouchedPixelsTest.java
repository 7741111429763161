package dev.gesso.adapter.sketch;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gesso.core.fixture.Decoder;
import dev.gesso.core.fixture.PngFile;
import dev.gesso.core.fixture.Profiles;
import dev.gesso.core.fixture.Requests;
import dev.gesso.core.image.ImageSource;
import dev.gesso.core.image.Size;
import dev.gesso.core.port.Answer;
import dev.gesso.core.port.PartialImageListener;
import dev.gesso.core.request.Parameter;
import dev.gesso.core.request.RawRequest;
import dev.gesso.core.request.WireValue;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** From file to file, an edit with a mask changes nothing outside it: many masks and pictures, drawn by lot. */
class UntouchedPixelsTest {

    private static final SketchEngine ENGINE = SketchEngine.create(new EstimatedTokens());
    private static final int EACH = 100;
    private static final List<String> PROMPTS = List.of(
            "a flamingo",
            "remove it",
            "two red balloons at night in the rain",
            "an oil painting of a dog riding a bicycle",
            "a sign that says \"Open\"",
            "a seamless pattern of stars",
            "make everything blue",
            "zorble");

    /** A picture and its mask. */
    @SuppressWarnings("ArrayRecordComponent") // compared by nobody
    private record Pair(Size size, int[] picture, int[] mask) {

        static Pair of(Random chance) {
            Size size = new Size(16 + chance.nextInt(64), 16 + chance.nextInt(64));
            int[] mask =
                    IntStream.generate(() -> 0xff000000).limit(size.pixels()).toArray();
            for (int i = 0; i < 3; i++) {
                open(mask, size, chance, i == 0 ? 0 : chance.nextInt(3));
            }
            return new Pair(size, picture(size, chance), mask);
        }

        /** Noise over slopes, opaque or not. */
        private static int[] picture(Size size, Random chance) {
            int grain = 1 << chance.nextInt(8);
            int slope = chance.nextInt(5);
            int solid = chance.nextBoolean() ? 0xff000000 : 0;
            return IntStream.range(0, (int) size.pixels())
                    .map(i -> (i % size.width()) * slope * 0x010201 + chance.nextInt(grain) * 0x01030701 | solid)
                    .toArray();
        }

        private static void open(int[] mask, Size size, Random chance, int alpha) {
            int left = chance.nextInt(size.width());
            int right = left + 1 + chance.nextInt(size.width() - left);
            int top = chance.nextInt(size.height());
            int bottom = top + 1 + chance.nextInt(size.height() - top);
            for (int y = top; y < bottom; y++) {
                Arrays.fill(mask, y * size.width() + left, y * size.width() + right, alpha << 24);
            }
        }

        ImageSource file(int[] argb) {
            return PngFile.rgba(
                            size,
                            (x, y, channel) -> argb[y * size.width() + x] >>> (24 - 8 * ((channel + 1) % 4)) & 255)
                    .source();
        }

        long changedOutside(int[] edited) {
            return IntStream.range(0, mask.length)
                    .filter(i -> mask[i] >>> 24 != 0 && edited[i] != picture[i])
                    .count();
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9})
    void areThoseOutsideTheMask(int round) {
        for (int seed = round * EACH; seed < (round + 1) * EACH; seed++) {
            Pair pair = Pair.of(new Random(seed));
            assertThat(pair.changedOutside(edited(pair, seed)))
                    .as("seed %d", seed)
                    .isZero();
        }
    }

    private static int[] edited(Pair pair, int seed) {
        RawRequest request = Requests.editOf(Profiles.free(), pair.file(pair.picture()))
                .with("mask", new WireValue.Upload(pair.file(pair.mask())))
                .with(Parameter.PROMPT, PROMPTS.get(seed % PROMPTS.size()))
                .with(Parameter.SEED, seed);
        return switch (ENGINE.send(
                Requests.checked(request, Profiles.free(), ENGINE.traits()), PartialImageListener.NOBODY)) {
            case Answer.Produced produced ->
                Decoder.pixels(produced.images().getFirst().content());
            case Answer.Refused refused -> throw new AssertionError(refused.message());
        };
    }
}
