package dev.gesso.adapter.sketch.encode;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gesso.adapter.sketch.raster.Pixels;
import dev.gesso.core.image.ImageFormat;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class WebpEncoderTest {

    private final Encoder own = new OwnWebpEncoder();

    static List<Pixels> pictures() {
        return Samples.pictures();
    }

    static List<Encoder> encoders() {
        return java.util.stream.Stream.concat(
                        java.util.stream.Stream.of(new OwnWebpEncoder()), NativeWebpEncoder.find().stream())
                .toList();
    }

    @ParameterizedTest
    @MethodSource("pictures")
    void writesWithoutLoss(Pixels picture) {
        Pixels seen = Samples.seen(own.encode(picture, 100, Samples.IMPRINT));
        assertThat(seen.argb()).isEqualTo(picture.argb());
        assertThat(seen.width()).isEqualTo(picture.width());
    }

    @Test
    void findsRepetitionsOfEveryLength() {
        for (int seed = 0; seed < 40; seed++) {
            Pixels picture = patchwork(seed);
            assertThat(Samples.seen(own.encode(picture, 100, Samples.IMPRINT)).argb())
                    .isEqualTo(picture.argb());
        }
    }

    /** Runs and copies of random length over random colours. */
    private static Pixels patchwork(long seed) {
        var chance = Samples.chance(seed);
        Pixels picture = Pixels.of(1 + chance.nextInt(150), 1 + chance.nextInt(150));
        int at = 0;
        while (at < picture.argb().length) {
            int length = Math.min(1 + chance.nextInt(1 + chance.nextInt(9000)), picture.argb().length - at);
            int from = chance.nextInt(at + 1);
            int colour = chance.nextInt() | 0xff000000;
            boolean copy = chance.nextBoolean();
            for (int i = 0; i < length; i++) {
                picture.argb()[at + i] = copy && from < at ? picture.argb()[from + i] : colour;
            }
            at += length;
        }
        return picture;
    }

    @ParameterizedTest
    @MethodSource("encoders")
    void writesSmallerFilesForLessQuality(Encoder encoder) {
        Pixels picture = Samples.gradient(320, 200);
        int[] sizes = IntStream.of(10, 40, 65, 90)
                .map(level -> encoder.encode(picture, level, Samples.IMPRINT).length)
                .toArray();
        assertThat(sizes).isSorted().doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("encoders")
    void keepsSoftTransparency(Encoder encoder) {
        Pixels picture = Samples.noise(40, 30, 0);
        Pixels seen = Samples.seen(encoder.encode(picture, 100, Samples.IMPRINT));
        assertThat(IntStream.of(seen.argb()).map(pixel -> pixel >>> 24))
                .containsExactlyElementsOf(IntStream.of(picture.argb())
                        .map(pixel -> pixel >>> 24)
                        .boxed()
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("encoders")
    void saysWhoDrewIt(Encoder encoder) {
        String file = new String(encoder.encode(Samples.gradient(20, 20), 80, Samples.IMPRINT), StandardCharsets.UTF_8);
        assertThat(file).contains("VP8X", "XMP ", "<xmp:CreatorTool>Gesso</xmp:CreatorTool>", "été 猫");
    }

    @Test
    void isChosenOnceAndNamed() {
        assertThat(Encoders.pure().names()).contains("WEBP: own lossless WebP writer");
        Optional<Encoder> chosen = Encoders.forThisMachine().find(ImageFormat.WEBP);
        assertThat(chosen.orElseThrow().name()).isIn("libwebp", "own lossless WebP writer");
    }
}
