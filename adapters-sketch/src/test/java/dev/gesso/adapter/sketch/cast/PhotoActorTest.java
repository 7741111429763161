package dev.gesso.adapter.sketch.cast;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gesso.adapter.sketch.raster.Pixels;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class PhotoActorTest {

    @ParameterizedTest
    @CsvSource({"30, 10", "10, 30", "1, 1", "500, 20"})
    void keepsItsAspect(int width, int height) {
        assertThat(new PhotoActor(Pixels.of(width, height)).stature().aspect()).isEqualTo((double) width / height);
    }

    @Test
    void wideOnesAreLower() {
        double square = new PhotoActor(Pixels.of(10, 10)).stature().height();
        assertThat(new PhotoActor(Pixels.of(40, 10)).stature().height()).isLessThan(square);
    }

    @Test
    void stripesShrinkToTheirMean() {
        Pixels stripes = Pixels.of(64, 64);
        for (int at = 0; at < stripes.argb().length; at++) {
            stripes.argb()[at] = at % 2 == 0 ? 0xff000000 : 0xffffffff;
        }
        assertThat(IntStream.of(Portrait.of(new PhotoActor(stripes), 8).argb()).boxed())
                .allSatisfy(argb -> assertThat(argb & 255).isBetween(118, 138));
    }

    @Test
    void keepsItsTransparency() {
        Pixels half = Pixels.of(20, 20);
        Arrays.fill(half.argb(), 200, 400, 0xff00ff00);
        int[] portrait = Portrait.of(new PhotoActor(half), 20).argb();
        assertThat(portrait[0]).isZero();
        assertThat(portrait[399]).isEqualTo(0xff00ff00);
    }
}
