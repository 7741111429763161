package dev.gesso.adapter.sketch.pictogram.craft;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Shape;
import org.junit.jupiter.api.Test;

/** The light comes from the upper left, whatever is painted. */
class BrushworkTest {

    private static final int CLAY = 0xa06040;
    private static final Shape BOX = Shapes.box(10, 10, 80, 80);

    @Test
    void softSurfacesAreLightAtTheUpperLeft() {
        Sheet soft = Sheet.of(art -> art.soft(BOX, CLAY));
        assertThat(soft.light(12, 12)).isGreaterThan(soft.light(50, 50) + 8);
        assertThat(soft.light(50, 50)).isGreaterThan(soft.light(87, 87) + 8);
    }

    @Test
    void softSurfacesFadeDownMoreThanAcross() {
        Sheet soft = Sheet.of(art -> art.soft(BOX, CLAY));
        assertThat(soft.light(50, 12) - soft.light(50, 87)).isGreaterThan(soft.light(12, 50) - soft.light(87, 50));
    }

    @Test
    void ballsAreLightestTowardsTheUpperLeft() {
        Sheet ball = Sheet.of(art -> art.ball(Shapes.disc(50, 50, 40), CLAY));
        assertThat(ball.light(38, 34)).isGreaterThan(ball.light(50, 50));
        assertThat(ball.light(50, 50)).isGreaterThan(ball.light(78, 78));
    }

    @Test
    void columnsAreTheSameFromTopToBottom() {
        Sheet column = Sheet.of(art -> art.column(BOX, CLAY));
        assertThat(column.at(30, 20)).isEqualTo(column.at(30, 80));
        assertThat(column.light(34, 50)).isGreaterThan(column.light(12, 50));
        assertThat(column.light(34, 50)).isGreaterThan(column.light(87, 50) + 20);
    }

    @Test
    void fadingGoesFromTheTopColourToTheBottomColour() {
        Sheet fading = Sheet.of(art -> art.fading(BOX, Color.WHITE, Color.BLACK));
        assertThat(fading.light(50, 11)).isGreaterThan(245);
        assertThat(fading.light(50, 88)).isLessThan(10);
    }

    @Test
    void shadeDarkensAndLightBrightens() {
        Sheet grey = Sheet.of(art -> {
            art.flat(BOX, 0x808080);
            art.shade(Shapes.box(10, 10, 20, 80), 0.5);
            art.light(Shapes.box(70, 10, 20, 80), 0.5);
        });
        assertThat(grey.light(20, 50)).isLessThan(0x80 - 30);
        assertThat(grey.light(80, 50)).isGreaterThan(0x80 + 50);
    }

    @Test
    void glowDiesAway() {
        Sheet glow = Sheet.of(art -> art.glow(50, 50, 40, 0xffff00));
        assertThat(glow.alpha(50, 50)).isGreaterThan(150);
        assertThat(glow.alpha(70, 50)).isBetween(40, 120);
        assertThat(glow.alpha(92, 50)).isZero();
    }

    @Test
    void glossSlantsFromUpperLeftToLowerRight() {
        Sheet gloss = Sheet.of(art -> art.gloss(50, 50, 40, 6));
        assertThat(gloss.alpha(75, 64)).isPositive();
        assertThat(gloss.alpha(75, 36)).isZero();
    }

    @Test
    void strokesHaveRoundEnds() {
        Sheet stroke = Sheet.of(art -> art.stroke(Shapes.line(30, 50, 70, 50), 0x000000, 20));
        assertThat(stroke.alpha(23, 50)).isEqualTo(255);
        assertThat(stroke.alpha(21, 42)).isZero();
    }
}
