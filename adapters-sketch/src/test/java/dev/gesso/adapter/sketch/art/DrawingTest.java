package dev.gesso.adapter.sketch.art;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gesso.adapter.sketch.raster.Canvas;
import dev.gesso.adapter.sketch.raster.Pixels;
import java.awt.Graphics2D;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

final class DrawingTest {

    private static final String SQUARE = "<path fill=\"#ff0000\" d=\"M32 64h64v32H32z\"/>";

    private final Drawing square = new Drawing(ArtSet.ILLUSTRATED, SQUARE);

    @Test
    void knowsItsBox() {
        assertThat(square.box()).isEqualTo(new Box(0.25, 0.5, 0.5, 0.25));
        assertThat(square.box().aspect()).isEqualTo(2);
        assertThat(square.box().centre()).isEqualTo(0.5);
    }

    @Test
    void fillsTheRectangleWithWhatIsInItsBox() {
        assertThat(painted(square, 30, 10).argb()).containsOnly(0xffff0000);
    }

    @Test
    void changesItsColours() {
        Drawing green = square.withColours(rgb -> 0x00ff00);
        assertThat(painted(green, 8, 8).argb()).containsOnly(0xff00ff00);
        assertThat(painted(square, 8, 8).argb()).containsOnly(0xffff0000);
    }

    @Test
    void leavesTheBrushAsItWas() {
        Canvas canvas = Canvas.of(10, 10);
        Graphics2D brush = canvas.brush();
        square.paint(brush, 5, 5);
        assertThat(brush.getTransform().isIdentity()).isTrue();
        brush.dispose();
    }

    @Test
    void mayBeEmpty() {
        Drawing nothing = new Drawing(ArtSet.FLAT, "");
        assertThat(nothing.box()).isEqualTo(new Box(0, 0, 1, 1));
        assertThat(Arrays.stream(nothing.glance().argb()).distinct()).containsExactly(0);
    }

    private static Pixels painted(Drawing drawing, int width, int height) {
        Canvas canvas = Canvas.of(width, height);
        Graphics2D brush = canvas.brush();
        drawing.paint(brush, width, height);
        brush.dispose();
        return canvas.pixels();
    }
}
