package dev.gesso.adapter.sketch.scene.stage;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gesso.adapter.sketch.backdrop.Ground.Kind;
import dev.gesso.adapter.sketch.plan.Thing;
import dev.gesso.adapter.sketch.plan.Thing.Pose;
import dev.gesso.adapter.sketch.raster.Chance;
import dev.gesso.adapter.sketch.scene.Crowd;
import dev.gesso.adapter.sketch.scene.Mapping;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LayerTest {

    private static Layer layer(String word, Pose pose, Kind ground) {
        Thing thing = Crowds.posed(word, pose);
        var ensemble = Crowds.ensemble(thing);
        return Layer.of(Crowd.of(thing, ensemble, new Chance(1), 0), ensemble, ground);
    }

    @ParameterizedTest
    @CsvSource({
        "girl, ANY, FLOOR, GROUND",
        "girl, ANY, WATER, GROUND",
        "girl, FLYING, FLOOR, AIR",
        "house, ANY, FLOOR, HORIZON",
        "pool, ANY, FLOOR, LAND",
        "balloon, ANY, FLOOR, AIR",
        "moon, ANY, FLOOR, HEAVEN",
        "boat, ANY, WATER, WATER",
        "boat, ANY, FLOOR, GROUND",
        "fish, ANY, WATER, WATER",
        "duck, ANY, WATER, WATER",
        "duck, ANY, FLOOR, GROUND",
        "otter, ANY, WATER, WATER"
    })
    void isWhereAThingBelongs(String word, Pose pose, Kind ground, Layer layer) {
        assertThat(layer(word, pose, ground)).isEqualTo(layer);
    }

    private static Placed at(double foot, Layer layer) {
        return new Placed(Crowds.of("rock", 1).mapped(Mapping.moved(0, foot)), layer);
    }

    @Test
    void paintsFarLayersFirstAndWithinOneWhatIsHigherUp() {
        Placed near = at(0.9, Layer.GROUND);
        Placed behind = at(0.7, Layer.GROUND);
        Placed horizon = at(0.95, Layer.HORIZON);
        assertThat(Placed.painted(List.of(near, behind, horizon)))
                .extracting(item -> item.box().bottom())
                .containsExactly(
                        horizon.box().bottom(),
                        behind.box().bottom(),
                        near.box().bottom());
    }

    @Test
    void aHouseAloneComesNear() {
        Thing house = Crowds.posed("house", Pose.ANY);
        Layers layers = Layers.of(List.of(Crowds.of("house", 1)), Crowds.ensemble(house), Kind.FLOOR);
        assertThat(layers.in(Layer.HORIZON)).isEmpty();
        assertThat(layers.in(Layer.GROUND)).hasSize(1);
    }

    /** Up to eight balloons fly each for itself; more fly as one flock, and people always keep together. */
    @ParameterizedTest
    @CsvSource({"balloon, 8, AIR, 8", "balloon, 9, AIR, 1", "girl, 5, GROUND, 1"})
    void scattersWhatDoesNotKeepTogether(String word, int count, Layer layer, int groups) {
        Thing thing = Crowds.posed(word, Pose.ANY);
        Layers layers = Layers.of(List.of(Crowds.of(word, count)), Crowds.ensemble(thing), Kind.FLOOR);
        assertThat(layers.in(layer)).hasSize(groups);
    }
}
