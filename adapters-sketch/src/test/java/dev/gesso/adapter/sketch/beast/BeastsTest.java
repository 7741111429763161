package dev.gesso.adapter.sketch.beast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.gesso.adapter.sketch.art.ArtSet;
import dev.gesso.adapter.sketch.art.Gallery;
import dev.gesso.adapter.sketch.plan.Colour;
import dev.gesso.adapter.sketch.plan.Thing;
import dev.gesso.adapter.sketch.plan.Thing.Pose;
import dev.gesso.adapter.sketch.raster.Canvas;
import java.awt.Graphics2D;
import java.awt.geom.Point2D;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

final class BeastsTest {

    private static final Gallery GALLERY = new Gallery();
    private static final Beasts BEASTS = new Beasts();

    @ParameterizedTest
    @EnumSource
    void paintsEveryPosture(Pose pose) {
        for (String id : List.of("1f98a", "1f43b", "1f984", "1f414", "1f438", "1f43c")) {
            Beast beast = beast(id, pose);
            int[] pixels = painted(beast);
            long opaque =
                    Arrays.stream(pixels).filter(argb -> argb >>> 24 > 100).count();
            assertThat(opaque).as(id).isGreaterThan(pixels.length / 5);
        }
    }

    @ParameterizedTest
    @EnumSource
    void keepsEveryPartInItsBox(Pose pose) {
        Beast fox = beast("1f98a", pose);
        for (Point2D place : List.of(fox.crown(), fox.eyes(), fox.neck(), fox.paw(), fox.back())) {
            assertThat(place.getX()).isBetween(0.0, 1.0);
            assertThat(place.getY()).isBetween(0.0, 1.0);
        }
        assertThat(fox.headWidth()).isBetween(0.2, 1.0);
    }

    @Test
    void looksToTheRight() {
        assertThat(beast("1f98a", Pose.STANDING).eyes().getX()).isGreaterThan(0.6);
        assertThat(beast("1f984", Pose.RUNNING).eyes().getX()).isGreaterThan(0.6);
    }

    @Test
    void standsAsHighAsItsSize() {
        assertThat(beast("1f98a", Pose.STANDING).height()).isCloseTo(1, within(0.2));
        assertThat(beast("1f98a", Pose.LYING).height()).isLessThan(0.8);
    }

    @ParameterizedTest
    @CsvSource({
        "1f408, STANDING, false",
        "1f408, SITTING, true",
        "1f40e, RUNNING, false",
        "1f40e, LYING, true",
        "1f34e, SITTING, false",
        "1f418, LYING, false"
    })
    void buildsOnlyWhatNoDrawingShows(String id, Pose pose, boolean built) {
        assertThat(find(id, pose, Optional.empty()).isPresent()).isEqualTo(built);
    }

    @Test
    void dyesBodyAndHeadAlike() {
        Colour blue = new Colour("blue", 0x2c62d6);
        int[] pixels = painted(find("1f98a", Pose.STANDING, Optional.of(blue)).orElseThrow());
        long bluish = Arrays.stream(pixels)
                .filter(argb -> argb >>> 24 > 200 && (argb & 255) > (argb >> 16 & 255) + 60)
                .count();
        assertThat(bluish).isGreaterThan(pixels.length / 5);
    }

    @Test
    void whoSleepsLooksDifferent() {
        Beast awake = beast("1f43b", Pose.LYING);
        assertThat(painted(beast("1f43b", Pose.SLEEPING))).isNotEqualTo(painted(awake));
    }

    @Test
    void givesTheSamePixelsAgain() {
        assertThat(painted(beast("1f981", Pose.RUNNING))).isEqualTo(painted(beast("1f981", Pose.RUNNING)));
    }

    private static Beast beast(String id, Pose pose) {
        return find(id, pose, Optional.empty()).orElseThrow();
    }

    private static Optional<Beast> find(String id, Pose pose, Optional<Colour> colour) {
        Thing thing = new Thing(0, "animal", id, 1, colour, 1, pose, Set.of());
        return BEASTS.build(id, thing, wanted -> GALLERY.find(ArtSet.ILLUSTRATED, wanted));
    }

    private static int[] painted(Beast beast) {
        int height = 120;
        Canvas canvas = Canvas.of((int) Math.ceil(height * beast.aspect()), height);
        Graphics2D brush = canvas.brush();
        beast.paint(brush, canvas.width(), height);
        brush.dispose();
        return canvas.pixels().argb();
    }
}
