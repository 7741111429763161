package dev.gesso.adapter.sketch.finish;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gesso.adapter.sketch.raster.Pixels;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class ContoursTest {

    private static float[] middleRow(Pixels picture) {
        float[] row = new float[picture.width()];
        Contours.of(picture, 1, 3).row(picture.height() / 2, 2, row);
        return row;
    }

    private static Pixels halves(int left, int right) {
        Pixels picture = Pixels.of(60, 20);
        Arrays.setAll(picture.argb(), i -> i % 60 < 30 ? left : right);
        return picture;
    }

    @Test
    void drawNothingInAnEvenArea() {
        assertThat(middleRow(halves(0xff808080, 0xff808080))).containsOnly(0);
    }

    @Test
    void drawALineOnTheDarkSideOfAnEdge() {
        float[] row = middleRow(halves(0xff202020, 0xffffffff));
        assertThat(row[29]).isGreaterThan(0.9f);
        assertThat(row[33]).isZero();
        assertThat(row[10]).isZero();
    }

    @Test
    void drawALineBetweenColoursOfOneBrightness() {
        float[] row = middleRow(halves(0xff808080, 0xffcf6a6a));
        assertThat(Math.max(row[30], row[31])).isGreaterThan(0.2f);
    }

    @Test
    void drawTheRimOfWhatStandsOnNothing() {
        float[] row = middleRow(Motifs.disc(60, 60, 0));
        assertThat(Math.max(row[11], Math.max(row[10], row[12]))).isGreaterThan(0.5f);
    }
}
