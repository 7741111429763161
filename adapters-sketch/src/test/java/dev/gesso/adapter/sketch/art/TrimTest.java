package dev.gesso.adapter.sketch.art;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gesso.adapter.sketch.raster.Pixels;
import org.junit.jupiter.api.Test;

final class TrimTest {

    @Test
    void findsTheVisiblePart() {
        Pixels picture = Pixels.of(10, 20);
        picture.argb()[4 * 10 + 3] = 0xff000000;
        picture.argb()[13 * 10 + 7] = 0xff000000;
        assertThat(Trim.of(picture)).isEqualTo(new Box(0.3, 0.2, 0.5, 0.5));
    }

    @Test
    void overlooksWhatIsAlmostTransparent() {
        Pixels picture = Pixels.of(10, 10);
        picture.argb()[0] = 0x08ffffff;
        picture.argb()[55] = 0xffffffff;
        assertThat(Trim.of(picture)).isEqualTo(new Box(0.5, 0.5, 0.1, 0.1));
    }

    @Test
    void leavesAnEmptyPictureWhole() {
        assertThat(Trim.of(Pixels.of(7, 3))).isEqualTo(new Box(0, 0, 1, 1));
    }

    @Test
    void aTrimmedDrawingTouchesAllFourSides() {
        Drawing otter = new Gallery().find(ArtSet.ILLUSTRATED, "1f9a6").orElseThrow();
        Box box = otter.box();
        assertThat(box.width()).isLessThan(1);
        assertThat(box.right()).isLessThanOrEqualTo(1);
        assertThat(box.bottom()).isLessThanOrEqualTo(1);
    }
}
