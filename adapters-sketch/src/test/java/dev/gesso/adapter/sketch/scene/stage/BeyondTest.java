package dev.gesso.adapter.sketch.scene.stage;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gesso.adapter.sketch.backdrop.Ground;
import dev.gesso.adapter.sketch.raster.Chance;
import dev.gesso.adapter.sketch.scene.Box;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BeyondTest {

    private static final Ground GROUND = new Ground(Ground.Kind.FLOOR, 0.5, 0.9);

    private final List<Placed> placed = new ArrayList<>();

    private Beyond beyond(double aspect, long seed) {
        return new Beyond(new Room(aspect, 0, 1), GROUND, new Chance(seed), placed);
    }

    private Box last() {
        return placed.getLast().box();
    }

    @ParameterizedTest
    @CsvSource({"house, 1, 1", "tree, 1.5, 2", "house, 0.6, 3", "horse, 3, 4", "tree, 0.33, 5"})
    void setsHousesIntoHazeJustBeforeTheHorizon(String word, double aspect, long seed) {
        beyond(aspect, seed).onTheHorizon(Crowds.of(word, 1));
        assertThat(last().bottom()).isBetween(0.5, 0.6);
        assertThat(placed.getLast().group().nodes().getFirst().depth().haze()).isBetween(0.3, 0.6);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.33, 0.6, 1, 1.5, 3})
    void keepsFarThingsInThePicture(double aspect) {
        beyond(aspect, 1).onTheHorizon(Crowds.of("house", 3));
        beyond(aspect, 2).inTheAir(Crowds.of("balloon", 2), Layer.AIR, false, false);
        beyond(aspect, 3).inTheGround(Crowds.of("pool", 1), true);
        assertThat(placed)
                .extracting(Placed::box)
                .allMatch(box ->
                        box.left() > -1e-9 && box.right() < aspect + 1e-9 && box.top() > -1e-9 && box.bottom() < 1);
    }

    @Test
    void findsAFreePlaceForEachHouse() {
        assertThat(LongStream.range(0, 10)).allSatisfy(seed -> {
            placed.clear();
            Beyond beyond = beyond(3, seed);
            Crowds.each("house", "house", "house").forEach(beyond::onTheHorizon);
            Box third = last();
            assertThat(placed.subList(0, 2)).allMatch(one -> one.box().shared(third) < 0.25 * third.area());
        });
    }

    @Test
    void hangsBalloonsAboveTheHorizonWithoutAShadow() {
        beyond(1, 1).inTheAir(Crowds.of("balloon", 1), Layer.AIR, false, false);
        assertThat(last().bottom()).isLessThanOrEqualTo(0.5);
        assertThat(placed.getLast().group().nodes())
                .noneMatch(node -> node.depth().shadow());
    }

    /** Alone, as the main thing, as one among others. */
    @Test
    void showsWhatFliesTheLargerTheLessThereIsBesides() {
        Beyond beyond = beyond(1, 1);
        beyond.inTheAir(Crowds.of("balloon", 1), Layer.AIR, true, true);
        beyond.inTheAir(Crowds.of("balloon", 1), Layer.AIR, true, false);
        beyond.inTheAir(Crowds.of("balloon", 1), Layer.AIR, false, false);
        assertThat(placed.stream().map(one -> -one.box().height()).toList())
                .isSorted()
                .doesNotHaveDuplicates();
    }

    @Test
    void laysAPoolAcrossThePictureBelowTheHorizon() {
        beyond(1, 1).inTheGround(Crowds.of("pool", 1), false);
        assertThat(last().width()).isGreaterThan(0.9);
        assertThat(last().top()).isGreaterThan(0.5);
    }

    @Test
    void standsHousesBeforeAPoolAsIfItWereNotThere() {
        Beyond beyond = beyond(1, 1);
        beyond.inTheGround(Crowds.of("pool", 1), false);
        beyond.onTheHorizon(Crowds.of("house", 1));
        double beside = last().middleX();
        placed.clear();
        Beyond alone = beyond(1, 1);
        alone.inTheGround(Crowds.of("pool", 1), false);
        placed.clear();
        alone.onTheHorizon(Crowds.of("house", 1));
        assertThat(last().middleX()).isEqualTo(beside);
    }
}
