package dev.gesso.adapter.sketch.encode;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gesso.adapter.sketch.raster.Pixels;
import java.nio.charset.StandardCharsets;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class JpegEncoderTest {

    private final Encoder encoder = new JpegEncoder();

    @Test
    void writesAPictureThatLooksTheSame() {
        Pixels picture = Samples.gradient(160, 100);
        Pixels seen = Samples.seen(encoder.encode(picture, 95, Samples.IMPRINT));
        double difference = IntStream.range(0, seen.argb().length)
                .map(i -> Math.abs((seen.argb()[i] >> 8 & 255) - (picture.argb()[i] >> 8 & 255)))
                .average()
                .orElseThrow();
        assertThat(difference).isLessThan(2);
    }

    @Test
    void writesSmallerFilesForLessQuality() {
        Pixels picture = Samples.gradient(320, 200);
        int[] sizes = IntStream.of(0, 20, 40, 60, 80, 100)
                .map(level -> encoder.encode(picture, level, Samples.IMPRINT).length)
                .toArray();
        assertThat(sizes).isSorted().doesNotHaveDuplicates();
    }

    @Test
    void putsTransparentPicturesOnWhite() {
        Pixels seen = Samples.seen(encoder.encode(Pixels.of(16, 16), 100, Samples.IMPRINT));
        assertThat(seen.argb()).containsOnly(0xffffffff);
    }

    @Test
    void saysWhoDrewIt() {
        String file = text(encoder.encode(Samples.gradient(9, 9), 80, Samples.IMPRINT));
        assertThat(file)
                .contains("http://ns.adobe.com/xap/1.0/", "<xmp:CreatorTool>Gesso</xmp:CreatorTool>")
                .contains("a cat &amp; a &lt;dog&gt;, été 猫", "<gesso:model>sketch</gesso:model>");
    }

    @Test
    void cutsAPromptThatIsTooLongForASegment() {
        byte[] file = encoder.encode(Samples.gradient(9, 9), 80, Imprint.of("Gesso", "猫".repeat(32_000)));
        assertThat(Samples.seen(file).argb()).hasSize(81);
        assertThat(text(file)).contains("猫…");
    }

    private static String text(byte[] file) {
        return new String(file, StandardCharsets.UTF_8);
    }
}
