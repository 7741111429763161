package dev.gesso.adapter.sketch.edit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gesso.adapter.sketch.plan.Plan;
import dev.gesso.adapter.sketch.plan.Relation;
import dev.gesso.adapter.sketch.plan.Thing;
import dev.gesso.adapter.sketch.raster.Pixels;
import dev.gesso.adapter.sketch.studio.PlainStages;
import dev.gesso.adapter.sketch.studio.PlanSamples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SubjectTest {

    @ParameterizedTest
    @CsvSource({
        "containing, 1, 2, flamingo",
        "with, 1, 2, flamingo",
        "in, 2, 1, flamingo",
        "beside, 1, 0, flamingo",
        "in, 0, 1, lounge"
    })
    void isWhatAnotherContains(String kind, int subject, int object, String word) {
        Plan plan = PlanSamples.with(PlanSamples.of("lounge", "pool", "flamingo"), new Relation(kind, subject, object));
        assertThat(Subject.of(plan).map(Thing::word)).contains(word);
    }

    @Test
    void isNoneOfAnEmptyPlan() {
        assertThat(Subject.of(PlanSamples.of())).isEmpty();
        assertThat(Subject.drawn(PlanSamples.of(), 1, PlainStages.artist(PlanSamples.of())))
                .isEmpty();
    }

    @Test
    void isDrawnAloneAndTrimmed() {
        Plan plan = PlanSamples.of("pool", "flamingo");
        Pixels drawn = Subject.drawn(plan, plan.things().getLast(), 1, PlainStages.artist(plan))
                .orElseThrow();
        assertThat(drawn.width()).isEqualTo(384);
        assertThat(drawn.argb()).containsOnly(PlainStages.THING);
    }
}
