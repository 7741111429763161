package dev.gesso.adapter.sketch.scene.stage;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gesso.adapter.sketch.raster.Chance;
import dev.gesso.adapter.sketch.scene.Box;
import dev.gesso.adapter.sketch.scene.Group;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DriftTest {

    private static List<Group> place(double aspect, long seed, String... words) {
        return new Drift(new Room(aspect, 0.05, 0.95), new Chance(seed)).place(Crowds.each(words));
    }

    private static List<Box> boxes(double aspect, long seed, String... words) {
        return place(aspect, seed, words).stream().map(Group::bounds).toList();
    }

    @ParameterizedTest
    @CsvSource({"1, 1", "1.5, 2", "0.66, 3", "3, 4", "0.33, 5"})
    void keepsWithinTheFrame(double aspect, long seed) {
        assertThat(boxes(aspect, seed, "girl", "dog", "rock", "fish", "apple"))
                .allMatch(box -> box.left() > 0
                        && box.right() < aspect
                        && box.top() > 0.05 - 1e-9
                        && box.bottom() < 0.95 + 1e-9);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void makesTheFirstLargest(long seed) {
        List<Box> boxes = boxes(1, seed, "rock", "rock", "rock", "rock");
        assertThat(boxes.subList(1, 4))
                .allMatch(box -> box.area() < boxes.getFirst().area());
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void findsRoomForFour(long seed) {
        List<Box> boxes = boxes(1.5, seed, "girl", "dog", "rock", "fish");
        for (int i = 1; i < boxes.size(); i++) {
            Box box = boxes.get(i);
            assertThat(boxes.subList(0, i)).allMatch(other -> other.shared(box) < 0.3 * box.area());
        }
    }

    @Test
    void throwsNoShadowsWhereThereIsNoGround() {
        assertThat(place(1, 1, "girl", "dog"))
                .allMatch(group ->
                        group.nodes().stream().noneMatch(node -> node.depth().shadow()));
    }

    @Test
    void tiltsASingleThingButNoGroup() {
        Drift drift = new Drift(new Room(1, 0, 1), new Chance(1));
        List<Group> placed = drift.place(List.of(Crowds.of("girl", 1), Crowds.of("dog", 3)));
        assertThat(placed.getFirst().nodes().getFirst().bearing().turn()).isNotZero();
        assertThat(placed.getLast().nodes()).allMatch(node -> node.bearing().turn() == 0);
    }
}
