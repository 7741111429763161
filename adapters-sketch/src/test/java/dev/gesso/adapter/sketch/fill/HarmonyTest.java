package dev.gesso.adapter.sketch.fill;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gesso.adapter.sketch.raster.Pixels;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class HarmonyTest {

    private final Pixels picture = Scenes.horizon(100, 80);
    private final Hole hole = Hole.of(Scenes.mask(100, 80, new Frame(40, 10, 30, 20)));

    @Test
    void laysNothingOutsideTheHole() {
        Pixels layer = Pixels.of(100, 80);
        Arrays.fill(layer.argb(), 0xffcc2020);
        Pixels laid = Harmony.around(picture, hole).lay(layer, picture, hole);
        assertThat(IntStream.range(0, 8000).filter(i -> !hole.isOpen(i) && laid.argb()[i] != picture.argb()[i]))
                .isEmpty();
        assertThat(laid.argb()[20 * 100 + 55] >> 16 & 255).isGreaterThan(120);
    }

    @Test
    void blendsTowardsTheRim() {
        Pixels layer = Pixels.of(100, 80);
        Arrays.fill(layer.argb(), 0xffcc2020);
        Pixels laid = Harmony.around(picture, hole).lay(layer, picture, hole);
        int rim = laid.argb()[20 * 100 + 40] >> 16 & 255;
        assertThat(rim).isStrictlyBetween(0x90, laid.argb()[20 * 100 + 55] >> 16 & 255);
    }

    @Test
    void tellsWaterFromMeadow() {
        assertThat(Harmony.around(picture, hole).isWater()).isTrue();
        Hole below = Hole.of(Scenes.mask(100, 80, new Frame(40, 72, 30, 8)));
        assertThat(Harmony.around(picture, below).isWater()).isFalse();
    }

    @Test
    void darkensWhatStandsInTheDark() {
        Pixels night = Pixels.of(100, 80);
        Arrays.fill(night.argb(), 0xff202030);
        Pixels layer = Pixels.of(100, 80);
        Arrays.fill(layer.argb(), 0xffc0c0c0);
        Pixels laid = Harmony.around(night, hole).lay(layer, night, hole);
        assertThat(laid.argb()[20 * 100 + 55] >> 8 & 255).isLessThan(160);
    }
}
