package dev.gesso.adapter.sketch.scene.stage;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gesso.adapter.sketch.raster.Chance;
import dev.gesso.adapter.sketch.scene.Box;
import dev.gesso.adapter.sketch.scene.Crowd;
import dev.gesso.adapter.sketch.scene.Ensemble;
import dev.gesso.adapter.sketch.scene.Extras;
import dev.gesso.adapter.sketch.scene.Group;
import dev.gesso.adapter.sketch.scene.Sketches;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RowsTest {

    private static final Area AREA = new Area(0.5, 0.92, 0.05, 0.6, 0.9, 0.62, true);

    private static List<Group> groups(String... words) {
        var things = IntStream.range(0, words.length)
                .mapToObj(i -> Sketches.thing(i, words[i], 1))
                .toList();
        Ensemble ensemble = new Ensemble(things, new Extras());
        return things.stream()
                .map(thing -> Crowd.of(thing, ensemble, new Chance(1), 0))
                .toList();
    }

    private static List<Box> placed(long seed, String... words) {
        return new Rows(AREA, new Chance(seed))
                .place(groups(words)).stream().map(Group::bounds).toList();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void staysWithinItsArea(long seed) {
        assertThat(placed(seed, "girl", "dog", "horse", "car", "cat", "rock", "sofa"))
                .allSatisfy(box -> {
                    assertThat(box.left()).isGreaterThanOrEqualTo(0.039);
                    assertThat(box.right()).isLessThanOrEqualTo(0.961);
                    assertThat(box.top()).isGreaterThanOrEqualTo(0.02);
                    assertThat(box.bottom()).isLessThanOrEqualTo(0.92);
                });
    }

    @Test
    void standsOneAloneOffTheMiddle() {
        assertThat(Math.abs(placed(1, "girl").getFirst().middleX() - 0.5)).isBetween(0.05, 0.3);
    }

    @Test
    void standsTwoSideBySide() {
        List<Box> two = placed(1, "girl", "dog");
        assertThat(two.getFirst().shared(two.getLast())).isZero();
    }

    @Test
    void standsTallOnesBehind() {
        List<Box> boxes = placed(2, "apple", "girl", "book", "man", "apple", "horse", "book");
        assertThat(boxes.get(1).bottom()).isLessThan(boxes.get(0).bottom());
        assertThat(boxes.get(3).bottom()).isLessThan(boxes.get(2).bottom());
    }

    @Test
    void keepsSmallThingsLargeEnoughToBeSeen() {
        assertThat(placed(3, "horse", "apple").getLast().area()).isGreaterThan(0.006);
    }

    @Test
    void leavesMoreThanHalfOfEachVisible() {
        List<Box> boxes = placed(4, "girl", "man", "girl", "man", "girl");
        for (Box box : boxes) {
            double hidden = boxes.stream()
                    .filter(other -> other.bottom() > box.bottom())
                    .mapToDouble(other -> other.shared(box))
                    .sum();
            assertThat(hidden).isLessThan(0.6 * box.area());
        }
    }
}
