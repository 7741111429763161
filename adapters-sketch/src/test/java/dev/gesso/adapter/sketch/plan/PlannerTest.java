package dev.gesso.adapter.sketch.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

final class PlannerTest {

    @Test
    void understandsWhoListensToWhom() {
        Plan plan = Planning.PLANNER.plan("A children's book drawing of a veterinarian using a stethoscope to listen to"
                + " the heartbeat of a baby otter");

        assertThat(plan.look()).isEqualTo("book");
        assertThat(plan.things()).extracting(Thing::picture).containsExactly("1f9d1-200d-2695", "1fa7a", "1f9a6");
        assertThat(plan.relations()).contains(new Relation("using", 0, 1), new Relation("examining", 0, 2));
    }

    @Test
    void lettersWhatIsQuotedOnWhatBearsIt() {
        Plan plan = Planning.PLANNER.plan("a gift basket labeled 'Relax & Unwind' in handwriting");

        assertThat(plan.letterings())
                .containsExactly(new Lettering("Relax & Unwind", Lettering.Hand.SCRIPT, OptionalInt.of(0)));
    }
}
