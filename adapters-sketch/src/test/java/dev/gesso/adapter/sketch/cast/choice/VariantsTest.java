package dev.gesso.adapter.sketch.cast.choice;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gesso.adapter.sketch.plan.Colour;
import dev.gesso.adapter.sketch.plan.Thing;
import dev.gesso.adapter.sketch.plan.Thing.Pose;
import dev.gesso.adapter.sketch.raster.Chance;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

final class VariantsTest {

    @Test
    void aTreeMayBeRoundOrPointed() {
        assertThat(all(called("tall trees", "1f333"))).containsExactlyInAnyOrder("1f333", "1f332");
    }

    @Test
    void leavesMayBeRedOrBrown() {
        assertThat(all(called("leaves", "1f341"))).hasSize(2);
    }

    @Test
    void anOakIsTheTreeThatThePlanChose() {
        assertThat(all(called("oak", "1f333"))).containsExactly("1f333");
    }

    @Test
    void aWordThatMeansSomethingElseHereIsLeftAlone() {
        assertThat(all(called("hot dog", "1f32d"))).containsExactly("1f32d");
    }

    @Test
    void aColourNeedsTheDrawingThatThePlanChose() {
        Colour green = new Colour("green", 0x2e9e44);
        assertThat(all(thing("book", "1f4d5", Optional.of(green)))).containsExactly("1f4d5");
    }

    private static Thing called(String word, String picture) {
        return thing(word, picture, Optional.empty());
    }

    private static Thing thing(String word, String picture, Optional<Colour> colour) {
        return new Thing(0, word, picture, 1, colour, 1, Pose.ANY, Set.of());
    }

    private static Set<String> all(Thing thing) {
        Set<String> all = new HashSet<>();
        for (int i = 0; i < 60; i++) {
            all.add(Variants.choose(thing, new Chance(i)));
        }
        return all;
    }
}
