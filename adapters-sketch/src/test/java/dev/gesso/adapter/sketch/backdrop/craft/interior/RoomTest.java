package dev.gesso.adapter.sketch.backdrop.craft.interior;

import static dev.gesso.adapter.sketch.backdrop.craft.Glimpse.SIDE;
import static dev.gesso.adapter.sketch.backdrop.craft.Glimpse.air;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.gesso.adapter.sketch.backdrop.Atmosphere;
import dev.gesso.adapter.sketch.backdrop.craft.Glimpse;
import dev.gesso.adapter.sketch.backdrop.craft.View;
import dev.gesso.adapter.sketch.plan.Setting.TimeOfDay;
import dev.gesso.adapter.sketch.plan.Setting.Weather;
import dev.gesso.adapter.sketch.raster.Canvas;
import dev.gesso.adapter.sketch.raster.Chance;
import java.awt.geom.Rectangle2D;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class RoomTest {

    private static final int FLOOR = 140;
    private static final Rectangle2D PANES = View.box(60, 30, 80, 80);

    private static Glimpse window(Atmosphere air) {
        return Glimpse.indoors(air, view -> Casement.paint(view, PANES, 0xf0e8dc));
    }

    @Test
    void wallsAndFloorsMeet() {
        Glimpse room = Glimpse.indoors(Glimpse.DAY, view -> {
            Room.wall(view, FLOOR, 0x9090c0);
            Room.planks(view, FLOOR, 0x805030);
        });
        assertThat(room.painted()).isEqualTo((long) SIDE * SIDE);
        assertThat(room.at(5, 40) & 255).isGreaterThan(room.at(5, 40) >> 16 & 255);
        assertThat(room.at(5, 190) & 255).isLessThan(room.at(5, 190) >> 16 & 255);
    }

    @Test
    void wallsEndInASkirtingBoard() {
        Glimpse room = Glimpse.indoors(Glimpse.DAY, view -> Room.wall(view, FLOOR, 0x506080));
        assertThat(room.brightness(0, FLOOR - 3, SIDE, FLOOR)).isGreaterThan(room.brightness(0, 100, SIDE, 130) + 30);
    }

    @Test
    void floorsDarkenTowardsTheEye() {
        Glimpse room = Glimpse.indoors(Glimpse.DAY, view -> Room.floor(view, FLOOR, 0xa08060));
        assertThat(room.brightness(0, FLOOR, SIDE, FLOOR + 5)).isGreaterThan(room.brightness(0, 195, SIDE, SIDE) + 10);
    }

    @Test
    void tilesGrowTowardsTheEye() {
        Glimpse room = Glimpse.indoors(Glimpse.DAY, view -> Room.tiles(view, 100, 0xffffff, 0x000000));
        assertThat(changes(room, 108)).isGreaterThan(changes(room, 190));
    }

    private static long changes(Glimpse room, int y) {
        return java.util.stream.IntStream.range(1, SIDE)
                .filter(x -> Math.abs(Glimpse.brightness(room.at(x, y)) - Glimpse.brightness(room.at(x - 1, y))) > 40)
                .count();
    }

    @Test
    void linesSpreadTowardsTheEye() {
        Glimpse.indoors(Glimpse.DAY, view -> {
            assertThat(Room.across(view, 0, 0)).isEqualTo(100);
            assertThat(Room.across(view, 0.5, 1) - 100).isGreaterThan(2 * (Room.across(view, 0.5, 0) - 100));
        });
    }

    @Test
    void lampsLightTheWallAtNightAndDuskStaysInTheCorners() {
        Glimpse night = Glimpse.indoors(Glimpse.NIGHT, view -> {
            Room.wall(view, SIDE, 0x707070);
            Room.dusk(view);
        });
        assertThat(Glimpse.brightness(night.at(100, 110))).isGreaterThan(Glimpse.brightness(night.at(2, 2)) + 30);
    }

    @Test
    void thereIsNoDuskByDay() {
        assertThat(Glimpse.indoors(Glimpse.DAY, Room::dusk).painted()).isZero();
    }

    @ParameterizedTest
    @EnumSource
    void windowsShowTheTimeOfDay(TimeOfDay time) {
        int zenith = air(time, Weather.CLEAR).sky()[0];
        int pane = window(air(time, Weather.CLEAR)).at(64, 31);
        assertThat(pane >> 8 & 255).isCloseTo(zenith >> 8 & 255, within(24));
    }

    @Test
    void rainIsSeenThroughWindows() {
        assertThat(window(air(TimeOfDay.DAY, Weather.RAIN))).isNotEqualTo(window(air(TimeOfDay.DAY, Weather.CLOUDY)));
    }

    @ParameterizedTest
    @CsvSource({"DAY, CLEAR, true", "DAY, SUNNY, true", "DAY, RAIN, false", "NIGHT, CLEAR, false", "SUNSET, CLEAR, true"
    })
    void beamsFallInOnlyFromTheSun(TimeOfDay time, Weather weather, boolean beam) {
        Glimpse light = Glimpse.indoors(air(time, weather), view -> Casement.beam(view, PANES));
        assertThat(light.painted() > 0).isEqualTo(beam);
    }

    @Test
    void booksStandOnTheirShelf() {
        Rectangle2D shelf = View.box(20, 50, 160, 60);
        Glimpse books = Glimpse.indoors(Glimpse.DAY, view -> Books.fill(view, shelf));
        assertThat(books.painted(20, 50, 180, 110)).isGreaterThan(3000).isEqualTo(books.painted());
        assertThat(books.painted(0, 108, SIDE, 109)).isGreaterThan(100);
    }

    /** Wider rooms have more places, always an odd number, so that one is in the middle. */
    @ParameterizedTest
    @CsvSource({"200, 200, 3, 3", "600, 200, 3, 7", "1200, 200, 3, 15", "200, 600, 1, 1"})
    void wallsHaveAnOddNumberOfPlaces(int width, int height, int least, int places) {
        try (View view = View.indoors(Canvas.of(width, height), Glimpse.DAY, new Chance(1))) {
            int count = Slots.count(view, height * 0.7, least);
            assertThat(count).isEqualTo(places);
            assertThat(Slots.middle(view, count, Math.floorDiv(count, 2))).isCloseTo(width / 2.0, within(1e-9));
        }
    }

    @ParameterizedTest
    @CsvSource({"200, 200", "600, 200", "200, 600"})
    void windowsFitTheirPlaceOnTheWall(int width, int height) {
        try (View view = View.indoors(Canvas.of(width, height), Glimpse.DAY, new Chance(1))) {
            Rectangle2D panes = Slots.panes(view, height * 0.7, 3, width / 2.0);
            assertThat(panes.getWidth()).isLessThan(Slots.width(view, 3));
            assertThat(panes.getMaxY()).isLessThan(height * 0.7);
            assertThat(panes.getHeight() / panes.getWidth()).isBetween(1.2, 1.6);
        }
    }
}
