package dev.gesso.adapter.sketch.backdrop.craft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.gesso.adapter.sketch.raster.Canvas;
import dev.gesso.adapter.sketch.raster.Chance;
import java.awt.geom.Rectangle2D;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ViewTest {

    private static View view(int width, int height, long seed) {
        return View.of(Canvas.of(width, height), Glimpse.DAY, new Chance(seed));
    }

    /** Brushes keep their share of the shorter side; breadth grows only with the width. */
    @ParameterizedTest
    @CsvSource({"1000, 1000, 1, 1000", "2000, 1000, 1, 2000", "1000, 2000, 1, 1000", "300, 100, 0.1, 3000"})
    void measuresInThousandthsOfTheShorterSide(int width, int height, double unit, double breadth) {
        try (View view = view(width, height, 1)) {
            assertThat(view.units(1)).isCloseTo(unit, within(1e-9));
            assertThat(view.breadth()).isCloseTo(breadth, within(1e-6));
        }
    }

    @Test
    void hasItsLightAwayFromTheEdges() {
        assertThat(LongStream.range(0, 60).mapToDouble(seed -> {
                    try (View view = view(100, 100, seed)) {
                        return view.lightX();
                    }
                }))
                .allMatch(x -> x > 25 && x < 85)
                .anyMatch(x -> x < 45)
                .anyMatch(x -> x > 65);
    }

    @Test
    void givesPartsOfABoxInShares() {
        Rectangle2D part = View.part(View.box(10, 20, 40, 80), 0.25, 0.5, 0.5, 0.25);
        assertThat(part).isEqualTo(new Rectangle2D.Double(20, 60, 20, 20));
    }

    @Test
    void leavesNoMarkOutsideAShapeAndPaintsEverywhereAfterwards() {
        Glimpse glimpse = Glimpse.of(Glimpse.DAY, view -> {
            view.within(View.box(50, 50, 20, 20), () -> view.fillBox(0, 0, 200, 200, 0xff0000));
            view.fillBox(190, 190, 10, 10, 0x0000ff);
        });
        assertThat(glimpse.painted()).isEqualTo(20 * 20 + 10 * 10);
    }

    @Test
    void shadesFromTheTopOfAShapeToItsBottom() {
        Glimpse glimpse = Glimpse.of(Glimpse.DAY, view -> view.shade(View.box(0, 40, 200, 100), 0xffffff, 0x000000));
        assertThat(Glimpse.brightness(glimpse.at(9, 41))).isGreaterThan(240);
        assertThat(Glimpse.brightness(glimpse.at(9, 138))).isLessThan(15);
    }

    @Test
    void lightsARoomByLampsAndAFieldByTheMoon() {
        Glimpse field = Glimpse.of(Glimpse.NIGHT, view -> view.layBox(0, 0, 200, 200, 0xc0c0c0));
        Glimpse room = Glimpse.indoors(Glimpse.NIGHT, view -> view.layBox(0, 0, 200, 200, 0xc0c0c0));
        assertThat(room.at(0, 0) >> 16 & 255).isGreaterThan(room.at(0, 0) & 255);
        assertThat(field.at(0, 0) & 255).isGreaterThan(field.at(0, 0) >> 16 & 255);
    }
}
