package dev.gesso.adapter.sketch.cast;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gesso.adapter.sketch.plan.Thing;
import dev.gesso.adapter.sketch.raster.Chance;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

final class VariantsTest {

    @Test
    void aTreeMayBeRoundOrPointed() {
        assertThat(all(Things.called("tall trees", "1f333"))).containsExactlyInAnyOrder("1f333", "1f332");
    }

    @Test
    void leavesMayBeRedOrBrown() {
        assertThat(all(Things.called("leaves", "1f341"))).hasSize(2);
    }

    @Test
    void anOakIsTheTreeThatThePlanChose() {
        assertThat(all(Things.called("oak", "1f333"))).containsExactly("1f333");
    }

    @Test
    void aWordThatMeansSomethingElseHereIsLeftAlone() {
        assertThat(all(Things.called("hot dog", "1f32d"))).containsExactly("1f32d");
    }

    @Test
    void aColourNeedsTheDrawingThatThePlanChose() {
        Thing green = Things.coloured("1f4d5", "green", 0x2e9e44);
        assertThat(all(new Thing(0, "book", green.picture(), 1, green.colour(), 1, green.pose(), Set.of())))
                .containsExactly("1f4d5");
    }

    private static Set<String> all(Thing thing) {
        Set<String> all = new HashSet<>();
        for (int i = 0; i < 60; i++) {
            all.add(Variants.choose(thing, new Chance(i)));
        }
        return all;
    }
}
