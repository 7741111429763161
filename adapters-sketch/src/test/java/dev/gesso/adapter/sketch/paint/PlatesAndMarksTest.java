package dev.gesso.adapter.sketch.paint;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gesso.adapter.sketch.plan.Lettering.Hand;
import dev.gesso.adapter.sketch.raster.Canvas;
import dev.gesso.adapter.sketch.scene.Box;
import dev.gesso.adapter.sketch.scene.Letters;
import dev.gesso.adapter.sketch.scene.Letters.Plate;
import dev.gesso.adapter.sketch.scene.Mark;
import dev.gesso.adapter.sketch.scene.Point;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PlatesAndMarksTest {

    private static final View VIEW = new View(100, 100);
    private static final Box BOX = new Box(0.2, 0.3, 0.6, 0.4);

    private static int[] painted(Consumer<Graphics2D> work) {
        Canvas canvas = Canvas.of(100, 100);
        Graphics2D brush = canvas.brush();
        work.accept(brush);
        brush.dispose();
        return canvas.pixels().argb();
    }

    private static long covered(int[] argb) {
        return Arrays.stream(argb).filter(pixel -> pixel >>> 24 > 0).count();
    }

    @ParameterizedTest
    @EnumSource
    void leavesRoomForTextOnEveryPlate(Plate plate) {
        Canvas canvas = Canvas.of(100, 100);
        Rectangle2D room = PlatePainter.paint(plate, 90, 30, canvas.brush());
        assertThat(new Rectangle2D.Double(0, 0, 90, 30).contains(room)).isTrue();
        assertThat(room.getWidth()).isGreaterThan(45);
        assertThat(room.getHeight()).isGreaterThan(14);
    }

    @ParameterizedTest
    @EnumSource
    void writesOnEveryPlate(Plate plate) {
        Letters blank = new Letters(" ", Hand.PLAIN, plate, BOX, 0, 0x102030);
        Letters text = new Letters("Otter", Hand.PLAIN, plate, BOX, 0, 0x102030);
        assertThat(painted(brush -> LettersPainter.paint(text, VIEW, brush)))
                .contains(0xff102030)
                .isNotEqualTo(painted(brush -> LettersPainter.paint(blank, VIEW, brush)));
    }

    @Test
    void turnsLettersWithTheirPlate() {
        Letters straight = new Letters("Otter", Hand.PLAIN, Plate.CARD, BOX, 0, 0);
        Letters askew = new Letters("Otter", Hand.PLAIN, Plate.CARD, BOX, 0.3, 0);
        assertThat(painted(brush -> LettersPainter.paint(askew, VIEW, brush)))
                .isNotEqualTo(painted(brush -> LettersPainter.paint(straight, VIEW, brush)));
    }

    @ParameterizedTest
    @EnumSource
    void paintsEveryMarkAboutItsBox(Mark.Kind kind) {
        List<Point> points =
                List.of(new Point(0.3, 0.4), new Point(0.4, 0.4), new Point(0.35, 0.5), new Point(0.7, 0.6));
        Mark mark = new Mark(kind, BOX, points, OptionalInt.empty(), 0x3060a0);
        int[] argb = painted(brush -> MarkPainter.paint(mark, VIEW, brush));
        assertThat(covered(argb)).isGreaterThan(20);
        assertThat(argb[0]).isZero();
        assertThat(argb[argb.length - 1]).isZero();
    }

    @Test
    void paintsAShadowAtTheFeet() {
        Canvas canvas = Canvas.of(100, 100);
        ShadowPainter.paint(VIEW.area(BOX), canvas);
        assertThat(canvas.pixels().argb()[69 * 100 + 50] >>> 24).isBetween(40, 120);
        assertThat(canvas.pixels().argb()[40 * 100 + 50]).isZero();
    }
}
