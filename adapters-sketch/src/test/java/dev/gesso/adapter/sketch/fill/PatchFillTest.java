package dev.gesso.adapter.sketch.fill;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gesso.adapter.sketch.raster.Pixels;
import java.util.concurrent.CancellationException;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PatchFillTest {

    private static final int RANDOM_PICTURES = 1000;

    @Test
    void changesNoPixelOutsideTheHole() {
        for (int seed = 0; seed < RANDOM_PICTURES; seed++) {
            RandomGenerator chance = Scenes.chance(seed);
            Pixels picture = Scenes.noise(8 + chance.nextInt(40), 8 + chance.nextInt(40), chance);
            Pixels mask = blotches(picture.width(), picture.height(), chance);
            Pixels filled = PatchFill.fill(picture, Hole.of(mask), seed);
            assertThat(changedOutside(picture, mask, filled))
                    .as("seed %d", seed)
                    .isZero();
        }
    }

    /** Masks of every alpha, in patches; only alpha 0 opens a pixel. */
    private static Pixels blotches(int width, int height, RandomGenerator chance) {
        Pixels mask = Pixels.of(width, height);
        for (int i = 0; i < mask.argb().length; i++) {
            boolean same = i > 0 && chance.nextInt(6) > 0;
            int alpha = chance.nextInt(3) == 0 ? 0 : chance.nextInt(256);
            mask.argb()[i] = same ? mask.argb()[i - 1] : alpha << 24 | chance.nextInt(1 << 24);
        }
        return mask;
    }

    private static long changedOutside(Pixels picture, Pixels mask, Pixels filled) {
        return IntStream.range(0, picture.argb().length)
                .filter(i -> mask.argb()[i] >>> 24 != 0 && filled.argb()[i] != picture.argb()[i])
                .count();
    }

    @Test
    void continuesAHorizonThroughTheHole() {
        Pixels picture = Scenes.horizon(200, 160);
        Pixels spoilt = picture.copy();
        Hole hole = Hole.of(Scenes.mask(200, 160, new Frame(80, 50, 50, 60)));
        IntStream.range(0, spoilt.argb().length).filter(hole::isOpen).forEach(i -> spoilt.argb()[i] = 0xffff00ff);
        Pixels filled = PatchFill.fill(spoilt, hole, 1);
        assertThat(filled.argb()).isEqualTo(picture.argb());
    }

    @Test
    void fillsTheSameAgain() {
        Pixels picture = Scenes.noise(90, 80, Scenes.chance(1));
        Hole hole = Hole.of(Scenes.mask(90, 80, new Frame(30, 20, 25, 25)));
        assertThat(PatchFill.fill(picture, hole, 9).argb())
                .isEqualTo(PatchFill.fill(picture, hole, 9).argb());
    }

    @Test
    void leavesAPictureWithoutAHoleAsItIs() {
        Pixels picture = Scenes.horizon(20, 20);
        Hole none = Hole.of(Scenes.mask(20, 20, new Frame(0, 0, 0, 0)));
        assertThat(PatchFill.fill(picture, none, 1).argb()).isEqualTo(picture.argb());
    }

    @Test
    void fillsAHoleThatLeavesNothingToCopyFrom() {
        Pixels picture = Scenes.horizon(20, 20);
        Hole nearlyAll = Hole.of(Scenes.mask(20, 20, new Frame(0, 0, 20, 19)));
        assertThat(PatchFill.fill(picture, nearlyAll, 1).argb()[0]).isEqualTo(0xff509040);
    }

    @Test
    void stopsWhenTheThreadIsInterrupted() {
        Hole hole = Hole.of(Scenes.mask(60, 60, new Frame(20, 20, 20, 20)));
        Thread.currentThread().interrupt();
        assertThatThrownBy(() -> PatchFill.fill(Scenes.horizon(60, 60), hole, 1))
                .isInstanceOf(CancellationException.class);
        assertThat(Thread.interrupted()).isTrue();
    }
}
