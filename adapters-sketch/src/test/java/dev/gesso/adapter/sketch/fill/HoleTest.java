package dev.gesso.adapter.sketch.fill;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gesso.adapter.sketch.raster.Pixels;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class HoleTest {

    @Test
    void opensOnlyWhereAlphaIsZero() {
        Hole hole = Hole.of(new Pixels(4, 1, new int[] {0x00ffffff, 0x01000000, 0xff000000, 0}));
        assertThat(hole.isOpen(0)).isTrue();
        assertThat(hole.isOpen(1)).isFalse();
        assertThat(hole.isOpen(2)).isFalse();
        assertThat(hole.share()).isEqualTo(0.5);
    }

    @Test
    void knowsItsBounds() {
        Hole hole = Hole.of(Scenes.mask(50, 40, new Frame(7, 9, 11, 13)));
        assertThat(new int[] {hole.left(), hole.top(), hole.right(), hole.bottom()})
                .containsExactly(7, 9, 18, 22);
    }

    @Test
    void isEmptyWhereTheMaskIsOpaque() {
        assertThat(Hole.of(Scenes.mask(8, 8, new Frame(0, 0, 0, 0))).isEmpty()).isTrue();
    }

    @Test
    void takesOnlyOpenPixelsFromAPatch() {
        Pixels picture = Scenes.noise(30, 20, Scenes.chance(1));
        Pixels patch = Pixels.of(30, 20);
        Arrays.fill(patch.argb(), 0xff777777);
        Hole hole = Hole.of(Scenes.mask(30, 20, new Frame(3, 3, 5, 5)));
        Pixels patched = hole.patched(picture, patch);
        assertThat(patched.argb()[4 * 30 + 4]).isEqualTo(0xff777777);
        assertThat(patched.argb()[0]).isEqualTo(picture.argb()[0]);
        assertThat(patched.argb()).isNotSameAs(picture.argb());
    }

    @Test
    void isClosedBeyondThePicture() {
        Hole hole = Hole.of(Pixels.of(4, 4));
        assertThat(hole.isOpen(-1, 0)).isFalse();
        assertThat(hole.isOpen(0, 4)).isFalse();
        assertThat(hole.isOpen(3, 3)).isTrue();
    }
}
