package dev.gesso.adapter.sketch.fill;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gesso.adapter.sketch.raster.Pixels;
import java.util.Arrays;
import java.util.random.RandomGenerator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SurroundingsTest {

    private final RandomGenerator chance = Scenes.chance(3);

    private Pixels noise(int width, int height) {
        Pixels noise = Pixels.of(width, height);
        Arrays.setAll(noise.argb(), i -> 0xff000000 | chance.nextInt(0x1000000));
        return noise;
    }

    private static Hole hole(int width, int height) {
        Pixels mask = Pixels.of(width, height);
        Arrays.setAll(mask.argb(), i -> i % width > 50 && i % width < 65 && i > 3 * width ? 0 : 0xff000000);
        return Hole.of(mask);
    }

    @ParameterizedTest
    @CsvSource({"120, 20", "121, 20", "120, 21", "131, 7"})
    void areHalvedRowByRowAsTheyWouldBeAtOnce(int width, int height) {
        Pixels picture = noise(width, height);
        Hole hole = hole(width, height);
        Surroundings around = Surroundings.of(picture, hole);
        FillLevel atOnce = around.level(picture, hole).half();
        FillLevel byRows = around.halfLevel(picture, hole);
        assertThat(byRows.rgb()).isEqualTo(atOnce.rgb());
        assertThat(byRows.open()).isEqualTo(atOnce.open());
    }

    @ParameterizedTest
    @CsvSource({"120, 20", "121, 21"})
    void paintOnlyTheHoleFromALevelOfHalfTheSize(int width, int height) {
        Pixels picture = noise(width, height);
        Hole hole = hole(width, height);
        Surroundings around = Surroundings.of(picture, hole);
        FillLevel half = around.halfLevel(picture, hole);
        Arrays.fill(half.rgb(), 7);
        Pixels expected = picture.copy();
        for (int i = 0; i < expected.argb().length; i++) {
            expected.argb()[i] = hole.isOpen(i) ? 0xff070707 : expected.argb()[i];
        }
        assertThat(around.painted(picture, hole, half).argb()).isEqualTo(expected.argb());
    }
}
