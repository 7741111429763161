package dev.gesso.adapter.sketch.paint;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gesso.adapter.sketch.raster.Canvas;
import java.awt.Color;
import java.awt.Rectangle;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class SpriteTest {

    private static Sprite red(Rectangle area, Canvas target) {
        return Sprite.of(area, target, brush -> {
                    brush.setColor(Color.RED);
                    brush.fill(area);
                })
                .orElseThrow();
    }

    @Test
    void paintsOnlyWhatLiesOnTheCanvas() {
        Sprite sprite = red(new Rectangle(-5, -5, 10, 10), Canvas.of(20, 20));
        assertThat(sprite.canvas().width()).isEqualTo(5);
        assertThat(sprite.canvas().pixels().argb()).containsOnly(0xffff0000);
    }

    @Test
    void isNothingBesideTheCanvas() {
        assertThat(Sprite.of(new Rectangle(30, 0, 10, 10), Canvas.of(20, 20), brush -> {}))
                .isEmpty();
    }

    @Test
    void tonesWhatIsPainted() {
        Canvas target = Canvas.of(20, 20);
        Sprite sprite = red(new Rectangle(2, 2, 4, 4), target);
        sprite.tone(pixel -> 0xff0000ff);
        sprite.layOn(target);
        assertThat(target.pixels().argb()[2 * 20 + 2]).isEqualTo(0xff0000ff);
        assertThat(target.pixels().argb()[0]).isZero();
    }

    @Test
    void letsLittleBeSeenUnderWater() {
        Canvas target = Canvas.of(20, 20);
        Sprite sprite = red(new Rectangle(0, 0, 20, 20), target);
        sprite.sink(10, 0.2);
        int[] argb = sprite.canvas().pixels().argb();
        assertThat(argb[9 * 20] >>> 24).isEqualTo(255);
        assertThat(argb[10 * 20] >>> 24).isEqualTo(51);
    }

    @Test
    void paintsNothingWhereItIsSunkWholly() {
        Sprite sprite = red(new Rectangle(0, 0, 4, 4), Canvas.of(4, 4));
        sprite.sink(-3, 0);
        assertThat(Arrays.stream(sprite.canvas().pixels().argb()).allMatch(pixel -> pixel >>> 24 == 0))
                .isTrue();
    }
}
