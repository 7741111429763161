package dev.gesso.adapter.sketch;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gesso.adapter.sketch.plan.Lettering;
import dev.gesso.adapter.sketch.plan.Lettering.Hand;
import dev.gesso.adapter.sketch.plan.Plan;
import dev.gesso.adapter.sketch.plan.Relation;
import dev.gesso.adapter.sketch.plan.Setting.TimeOfDay;
import dev.gesso.adapter.sketch.plan.Setting.Weather;
import dev.gesso.adapter.sketch.studio.PlanSamples;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class WordingTest {

    private final Plan plan = new Plan(
            "glossy",
            PlanSamples.setting(TimeOfDay.NIGHT, Weather.SNOW),
            "poster",
            List.of(PlanSamples.thing(0, "fox"), PlanSamples.thing(1, "top hat")),
            List.of(new Relation("wearing", 0, 1)),
            List.of(new Lettering("Hi", Hand.PLAIN, OptionalInt.empty())),
            List.of("antique"));

    @Test
    void tellsWhatIsDrawnAndWhatIsNot() {
        assertThat(Wording.of(plan))
                .isEqualTo("sketch: fox, top hat, fox wearing top hat, lettered “Hi”, meadow, night, snow,"
                        + " poster layout, glossy look; not drawn: antique");
    }

    @Test
    void neverCallsTheGlossyLookAPhotograph() {
        assertThat(Wording.notes(plan)).anyMatch(note -> note.contains("no photograph"));
    }

    @Test
    void hasNothingToAddToAPlainSketch() {
        assertThat(Wording.notes(PlanSamples.of("fox"))).isEmpty();
    }
}
