package dev.gesso.adapter.sketch.scene;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gesso.adapter.sketch.plan.Thing;
import dev.gesso.adapter.sketch.raster.Chance;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CrowdTest {

    private static Group crowd(String word, int count) {
        Thing thing = Sketches.thing(0, word, count);
        return Crowd.of(thing, new Ensemble(List.of(thing), new Extras()), new Chance(4), 3);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 5, 8, 13, 21, 48})
    void hasAsManyAsAsked(int count) {
        assertThat(crowd("dog", count).nodes()).hasSize(count);
    }

    @Test
    void staysBelowWhatCanBeToldApart() {
        assertThat(crowd("dog", 5000).nodes()).hasSize(Crowd.MOST);
    }

    @Test
    void givesEachAFaceOfItsOwn() {
        assertThat(crowd("girl", 9).nodes())
                .extracting(node -> node.part().copy())
                .doesNotHaveDuplicates();
    }

    @Test
    void standsSmallerTowardsTheBack() {
        List<Node> nodes = crowd("girl", 12).nodes();
        assertThat(nodes.getFirst().box().height())
                .isLessThan(nodes.getLast().box().height());
        assertThat(nodes.getFirst().box().bottom())
                .isLessThan(nodes.getLast().box().bottom());
    }

    @Test
    void standsOnTheOrigin() {
        Box bounds = crowd("girl", 7).bounds();
        assertThat(bounds.bottom()).isZero();
        assertThat(bounds.middleX()).isBetween(-1e-9, 1e-9);
    }

    @Test
    void paintsTheFrontOfEachContainer() {
        assertThat(crowd("basket", 3).items()).hasSize(6);
    }
}
