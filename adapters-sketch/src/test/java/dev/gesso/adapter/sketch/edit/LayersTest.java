package dev.gesso.adapter.sketch.edit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gesso.adapter.sketch.fill.Frame;
import dev.gesso.adapter.sketch.raster.Pixels;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class LayersTest {

    private static Pixels filled(int width, int height, int pixel) {
        Pixels picture = Pixels.of(width, height);
        Arrays.fill(picture.argb(), pixel);
        return picture;
    }

    @Test
    void showTheLowerWhereTheUpperIsClear() {
        Pixels upper = new Pixels(3, 1, new int[] {0xff112233, 0, 0x80ffffff});
        Pixels over = Layers.over(upper, filled(3, 1, 0xff000000));
        assertThat(over.argb()).containsExactly(0xff112233, 0xff000000, 0xff808080);
    }

    @Test
    void addTransparenciesUp() {
        Pixels over = Layers.over(filled(1, 1, 0x80ff0000), filled(1, 1, 0x80ff0000));
        assertThat(over.argb()[0] >>> 24).isBetween(0xbe, 0xc1);
        assertThat(over.argb()[0] & 0xffffff).isEqualTo(0xff0000);
    }

    @Test
    void stretchAPictureIntoAFrame() {
        Pixels framed = Layers.framed(filled(4, 4, 0xffabcdef), new Frame(2, 3, 5, 4), 10, 10);
        assertThat(framed.argb()[3 * 10 + 2]).isEqualTo(0xffabcdef);
        assertThat(framed.argb()[6 * 10 + 6]).isEqualTo(0xffabcdef);
        assertThat(framed.argb()[7 * 10 + 6]).isZero();
    }

    @Test
    void cutWhatLiesOutside() {
        Pixels framed = Layers.framed(filled(4, 4, 0xffabcdef), new Frame(-2, -2, 20, 20), 6, 6);
        assertThat(framed.argb()).containsOnly(0xffabcdef);
    }

    @Test
    void coverASizeAroundTheMiddle() {
        Pixels wide = filled(100, 50, 0xff0000ff);
        for (int y = 0; y < 50; y++) {
            Arrays.fill(wide.argb(), y * 100 + 30, y * 100 + 70, 0xff00ff00);
        }
        Pixels square = Layers.covering(wide, 50, 50);
        assertThat(square.argb()[25 * 50 + 25]).isEqualTo(0xff00ff00);
        assertThat(square.argb()[25 * 50 + 1]).isEqualTo(0xff0000ff);
    }

    @Test
    void bringNoNewValuesIntoAMask() {
        Pixels mask = Pixels.of(30, 30);
        Arrays.setAll(mask.argb(), i -> i % 3 == 0 ? 0 : 0xff000000);
        assertThat(Arrays.stream(Layers.coveringMask(mask, 77, 45).argb()).distinct())
                .containsExactlyInAnyOrder(0, 0xff000000);
        assertThat(Layers.coveringMask(mask, 30, 30).argb()).isEqualTo(mask.argb());
    }
}
