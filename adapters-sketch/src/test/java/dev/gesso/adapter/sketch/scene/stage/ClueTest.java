package dev.gesso.adapter.sketch.scene.stage;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gesso.adapter.sketch.cast.Nature;
import dev.gesso.adapter.sketch.plan.Thing;
import dev.gesso.adapter.sketch.scene.Sketches;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ClueTest {

    private static final List<Thing> PIANO_AND_FOX =
            List.of(Sketches.thing(0, "fox", 1), Sketches.thing(1, "piano", 1));

    @Test
    void believesFurnitureBeforeAnimals() {
        assertThat(Clue.in(PIANO_AND_FOX, List.of(Nature.ANIMAL, Nature.FURNITURE)))
                .contains("indoor");
    }

    @Test
    void putsNoRoomAroundAHouse() {
        assertThat(Clue.in(PIANO_AND_FOX, List.of(Nature.ANIMAL, Nature.BUILDING)))
                .contains("forest");
    }

    @Test
    void learnsNothingFromWhatIsServed() {
        List<Thing> chicken = List.of(Sketches.thing(0, "chicken", 1));
        assertThat(Clue.in(chicken, List.of(Nature.FOOD))).isEmpty();
        assertThat(Clue.in(chicken, List.of(Nature.ANIMAL))).isEqualTo(Optional.of("farm"));
    }
}
