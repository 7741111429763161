package dev.gesso.adapter.sketch.studio;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gesso.adapter.sketch.plan.Lettering;
import dev.gesso.adapter.sketch.plan.Plan;
import dev.gesso.adapter.sketch.plan.Relation;
import dev.gesso.adapter.sketch.plan.Thing;
import org.junit.jupiter.api.Test;

class PlansTest {

    @Test
    void putReferencesIntoWhatCanHoldThem() {
        Plan plan = Plans.withReferences(PlanSamples.of("gift basket", "ribbon"), 2);
        assertThat(plan.things()).extracting(Thing::picture).contains("photo:0", "photo:1");
        assertThat(plan.relations()).containsExactly(new Relation("in", 2, 0), new Relation("in", 3, 0));
    }

    @Test
    void putReferencesOntoATable() {
        Plan plan = Plans.withReferences(PlanSamples.of("table"), 1);
        assertThat(plan.relations()).containsExactly(new Relation("on", 1, 0));
    }

    @Test
    void leaveReferencesFreeWhereNothingHoldsThem() {
        assertThat(Plans.withReferences(PlanSamples.of("fox"), 1).relations()).isEmpty();
    }

    @Test
    void takeWordsForTheReferencesForNoThings() {
        Plan plan = Plans.withReferences(PlanSamples.of("basket", "items", "reference pictures"), 1);
        assertThat(plan.things()).extracting(Thing::word).containsExactly("basket", "input image 1");
    }

    @Test
    void dropWhatHangsOnThingsThatAreLeftOut() {
        Plan both = PlanSamples.with(PlanSamples.of("fox", "hat"), new Relation("wearing", 0, 1));
        Plan hat = Plans.only(both, thing -> thing.word().equals("hat"));
        assertThat(hat.things()).hasSize(1);
        assertThat(hat.relations()).isEmpty();
    }

    @Test
    void leaveNothingBehindThings() {
        assertThat(Plans.onNothing(PlanSamples.of("fox")).setting().transparent())
                .isTrue();
        assertThat(Plans.opaque(Plans.onNothing(PlanSamples.of("fox")))
                        .setting()
                        .transparent())
                .isFalse();
    }

    @Test
    void letterThePromptWhereNothingCanBeDrawn() {
        Plan plan = Plans.neverEmpty(PlanSamples.of(), "  the   meaning\nof life ");
        assertThat(plan.letterings()).extracting(Lettering::text).containsExactly("the meaning of life");
    }

    @Test
    void letterOnlyTheBeginningOfALongPrompt() {
        Plan plan = Plans.neverEmpty(PlanSamples.of(), "🐚".repeat(32_000));
        assertThat(plan.letterings()).extracting(Lettering::text).containsExactly("🐚".repeat(60) + "…");
    }

    @Test
    void letterNothingBesideThings() {
        assertThat(Plans.neverEmpty(PlanSamples.of("fox"), "a fox").letterings())
                .isEmpty();
    }
}
