package dev.gesso.adapter.sketch.scene.stage;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gesso.adapter.sketch.plan.Plan;
import dev.gesso.adapter.sketch.plan.Thing;
import dev.gesso.adapter.sketch.plan.Thing.Pose;
import dev.gesso.adapter.sketch.scene.Box;
import dev.gesso.adapter.sketch.scene.Extras;
import dev.gesso.adapter.sketch.scene.Node;
import dev.gesso.adapter.sketch.scene.Sketches;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StagingTest {

    private static List<Placed> placed(Plan plan, long seed) {
        return Staging.of(new Script(plan, 1, seed, seed, new Extras(), Sketches::backdrop), 0, 0, 0.64);
    }

    private static Plan on(String ground, String... words) {
        return Sketches.plan("scene", Sketches.setting(ground), words);
    }

    private static Layer layer(Plan plan) {
        return placed(plan, 1).getFirst().layer();
    }

    @ParameterizedTest
    @CsvSource({
        "floor, girl, GROUND",
        "floor, balloon, AIR",
        "floor, moon, HEAVEN",
        "floor, pool, LAND",
        "floor, house, GROUND",
        "floor, boat, GROUND",
        "water, boat, WATER",
        "water, fish, WATER",
        "water, girl, GROUND",
        "open, balloon, GROUND"
    })
    void findsALayerForEachThing(String ground, String word, Layer layer) {
        assertThat(layer(on(ground, word))).isEqualTo(layer);
    }

    @Test
    void putsWhatFliesIntoTheAir() {
        Plan plan = on("floor", "dog");
        Thing dog = plan.things().getFirst();
        Thing flying = new Thing(0, dog.word(), dog.picture(), 1, dog.colour(), 1, Pose.FLYING, dog.traits());
        assertThat(layer(new Plan(
                        plan.look(), plan.setting(), "scene", List.of(flying), List.of(), List.of(), List.of())))
                .isEqualTo(Layer.AIR);
    }

    @Test
    void scattersTreesButKeepsPeopleTogether() {
        assertThat(placed(Sketches.counted(on("floor", "girl", "tree"), 1, 4), 1))
                .hasSize(5);
        assertThat(placed(Sketches.counted(on("floor", "girl"), 4), 1)).hasSize(1);
    }

    @Test
    void looksIntoThePicture() {
        LongStream.range(0, 40).forEach(seed -> {
            Node girl =
                    placed(on("floor", "girl"), seed).getFirst().group().nodes().getFirst();
            double from = girl.box().middleX();
            if (Math.abs(from - 0.5) > 0.07) {
                assertThat(girl.bearing().mirrored()).as("seed %d", seed).isEqualTo(from > 0.5);
            }
        });
    }

    @Test
    void usesBothSidesOfThePicture() {
        assertThat(LongStream.range(0, 20)
                        .mapToObj(seed -> placed(on("floor", "girl"), seed)
                                        .getFirst()
                                        .box()
                                        .middleX()
                                > 0.5)
                        .distinct())
                .containsExactlyInAnyOrder(true, false);
    }

    @Test
    void makesRoomForWhatStandsBehind() {
        Box alone = placed(on("floor", "car"), 3).getFirst().box();
        Box before = placed(on("floor", "car", "house"), 3).getFirst().box();
        assertThat(before.width()).isLessThan(alone.width());
    }

    @Test
    void enlargesWhatWouldBeTooSmall() {
        Plan plan = Sketches.related(Sketches.counted(on("floor", "cat", "hat"), 20, 1), "wearing", 0, 1);
        assertThat(placed(plan, 1).getFirst().group().nodes(1))
                .allSatisfy(hat -> assertThat(hat.box().area()).isGreaterThan(0.0025));
    }

    @Test
    void paintsFarThingsFirst() {
        List<Placed> placed = placed(on("floor", "girl", "house", "moon", "balloon", "pool"), 2);
        assertThat(Placed.painted(placed).stream()
                        .map(item -> ((Node) item).part().word()))
                .startsWith("moon", "house")
                .endsWith("girl");
    }
}
