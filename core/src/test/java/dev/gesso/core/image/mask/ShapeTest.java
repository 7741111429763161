package dev.gesso.core.image.mask;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gesso.core.image.Region;
import dev.gesso.core.image.Size;
import dev.gesso.core.image.mask.Shape.Polygon.Corner;
import java.util.List;
import org.junit.jupiter.api.Test;

class ShapeTest {

    /** A picture of the shape in a small image, where # is to be edited. */
    private static String drawn(Size size, Shape shape) {
        Mask mask = Mask.keepingAll(size).editing(shape);
        StringBuilder drawing = new StringBuilder();
        for (int y = 0; y < size.height(); y++) {
            for (int x = 0; x < size.width(); x++) {
                drawing.append(mask.alphaAt(x, y) == 0 ? '#' : '.');
            }
            drawing.append('\n');
        }
        return drawing.toString();
    }

    @Test
    void drawsRectangles() {
        assertThat(drawn(new Size(5, 4), new Shape.Rectangle(new Region(1, 1, 3, 2))))
                .isEqualTo("""
                .....
                .###.
                .###.
                .....
                """);
    }

    @Test
    void drawsEllipses() {
        assertThat(drawn(new Size(8, 7), new Shape.Ellipse(new Region(1, 1, 6, 5))))
                .isEqualTo("""
                ........
                ..####..
                .######.
                .######.
                .######.
                ..####..
                ........
                """);
    }

    @Test
    void drawsPolygons() {
        Shape triangle = new Shape.Polygon(List.of(new Corner(0, 0), new Corner(6, 0), new Corner(0, 6)));
        assertThat(drawn(new Size(6, 4), triangle)).isEqualTo("""
                #####.
                ####..
                ###...
                ##....
                """);
    }

    @Test
    void leavesOutWhatAPolygonCrossesTwice() {
        Shape twice = new Shape.Polygon(List.of(
                new Corner(0, 0),
                new Corner(4, 0),
                new Corner(4, 2),
                new Corner(0, 2),
                new Corner(0, 0),
                new Corner(2, 0),
                new Corner(2, 2),
                new Corner(0, 2)));
        assertThat(drawn(new Size(4, 2), twice)).isEqualTo("..##\n..##\n");
    }

    @Test
    void cutsOffWhatLiesOutside() {
        Size size = new Size(3, 2);
        assertThat(drawn(size, new Shape.Rectangle(new Region(-5, -5, 7, 6)))).isEqualTo("##.\n...\n");
        assertThat(drawn(size, new Shape.Ellipse(new Region(2, 1, 90, 90)))).isEqualTo("...\n...\n");
        assertThat(drawn(size, new Shape.Rectangle(new Region(2, 1, Integer.MAX_VALUE, Integer.MAX_VALUE))))
                .isEqualTo("...\n..#\n");
    }

    @Test
    void needsThreeCorners() {
        List<Corner> line = List.of(new Corner(0, 0), new Corner(1, 1));
        assertThatThrownBy(() -> new Shape.Polygon(line)).hasMessage("A polygon needs three corners, not 2");
    }
}
