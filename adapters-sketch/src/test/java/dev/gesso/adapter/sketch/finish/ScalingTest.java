package dev.gesso.adapter.sketch.finish;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gesso.adapter.sketch.raster.Pixels;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScalingTest {

    private static Pixels even(int width, int height) {
        Pixels picture = Pixels.of(width, height);
        Arrays.fill(picture.argb(), 0xff336699);
        return picture;
    }

    @ParameterizedTest
    @CsvSource({"40, 30, 20, 15", "40, 30, 13, 7", "13, 7, 40, 30", "1, 1, 9, 9", "50, 50, 1, 1", "30, 2, 7, 90"})
    void keepsAnEvenPictureEven(int width, int height, int toWidth, int toHeight) {
        Pixels scaled = Scaling.to(even(width, height), toWidth, toHeight);
        assertThat(scaled.width()).isEqualTo(toWidth);
        assertThat(scaled.argb()).containsOnly(0xff336699);
    }

    @Test
    void halvesByTheMeanOfFour() {
        Pixels picture = new Pixels(2, 2, new int[] {0xff000000, 0xff000000, 0xffffffff, 0xffffffff});
        assertThat(Scaling.to(picture, 1, 1).argb()).containsExactly(0xff808080);
    }

    @Test
    void darkensNoSoftRim() {
        Pixels picture = new Pixels(2, 1, new int[] {0xffff0000, 0});
        assertThat(Scaling.to(picture, 1, 1).argb()).containsExactly(0x80ff0000);
    }

    @Test
    void leavesAPictureOfThatSizeAlone() {
        Pixels picture = even(5, 4);
        assertThat(Scaling.to(picture, 5, 4)).isSameAs(picture);
    }

    @Test
    void drawsLinesBetweenEnlargedPixels() {
        Pixels picture = new Pixels(2, 1, new int[] {0xff000000, 0xffffffff});
        int[] reds = Arrays.stream(Scaling.to(picture, 8, 1).argb())
                .map(pixel -> pixel & 255)
                .toArray();
        assertThat(reds).isSorted().startsWith(0).endsWith(255);
        assertThat(Arrays.stream(reds).distinct().count()).isGreaterThan(4);
    }
}
