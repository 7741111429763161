package dev.gesso.core.image.mask;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gesso.core.fixture.Decoder;
import dev.gesso.core.image.Region;
import dev.gesso.core.image.Size;
import dev.gesso.core.image.UnreadableImageException;
import dev.gesso.core.image.png.AlphaCensus;
import dev.gesso.core.image.png.AlphaScan;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.api.Test;

class MaskWriterTest {

    @Test
    void writesWhatIsReadAgain() throws UnreadableImageException {
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(3);
        for (int round = 0; round < 20; round++) {
            Size size = new Size(random.nextInt(1, 60), random.nextInt(1, 60));
            Mask mask = Mask.of(size, (x, y) -> random.nextInt(3) * 127);
            assertThat(Mask.fromAlpha(MaskWriter.png(mask))).isEqualTo(mask);
        }
    }

    @Test
    void clearsTheColourOfWhatIsEdited() {
        Mask mask = Mask.of(new Size(3, 1), (x, y) -> x * 100);
        assertThat(Decoder.pixels(MaskWriter.png(mask))).containsExactly(0, 0x64ff_ffff, 0xc8ff_ffff);
    }

    @Test
    void isCountedAsItWasMade() {
        Size size = new Size(200, 100);
        Mask mask = Mask.keepingAll(size).editing(new Shape.Rectangle(new Region(20, 30, 40, 50)));
        assertThat(AlphaScan.of(MaskWriter.png(mask), 4_000_000))
                .isEqualTo(new AlphaScan.Counted(
                        new AlphaCensus(size, 2_000, 0, 18_000, Optional.of(new Region(20, 30, 40, 50)))));
    }

    @Test
    void staysFarBelowTheLimitOfBytes() {
        Size size = new Size(3840, 2160);
        Mask mask = Mask.keepingAll(size)
                .editing(new Shape.Ellipse(new Region(500, 300, 2500, 1500)))
                .feathered(12);
        assertThat(MaskWriter.png(mask).length().orElseThrow()).isLessThan(200_000);
    }
}
