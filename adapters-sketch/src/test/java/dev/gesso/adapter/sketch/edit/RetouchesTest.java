package dev.gesso.adapter.sketch.edit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gesso.adapter.sketch.plan.Colour;
import dev.gesso.adapter.sketch.plan.Plan;
import dev.gesso.adapter.sketch.studio.Effort;
import dev.gesso.adapter.sketch.studio.PlanSamples;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RetouchesTest {

    private static final Plan RED_CAR = new Plan(
            "cartoon",
            PlanSamples.of().setting(),
            "scene",
            List.of(PlanSamples.coloured(0, "car", new Colour("red", 0xff0000))),
            List.of(),
            List.of(),
            List.of());

    private static List<String> wanted(String prompt, Plan plan) {
        Wish wish = new Wish(prompt, plan, Effort.MEDIUM, 1);
        return Retouches.ALL.stream()
                .filter(retouch -> retouch.isWanted(wish))
                .map(Retouch::name)
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "Replace the background with a beach, replacing the background",
        "change the backdrop to a forest, replacing the background",
        "Put it on a white background, replacing the background",
        "Put the dog in a spaceship, replacing the background",
        "remove the background, replacing the background",
        "on a transparent background, replacing the background",
        "Remove the car, removing the subject",
        "erase the person on the left, removing the subject"
    })
    void areUnderstoodFromTheirWords(String prompt, String name) {
        assertThat(wanted(prompt, PlanSamples.of())).containsExactly(name);
    }

    @Test
    void addOnlyWhereThereIsSomethingToAdd() {
        assertThat(wanted("Add a cat", PlanSamples.of("cat"))).containsExactly("adding things");
        assertThat(wanted("Add some grandeur", PlanSamples.of())).isEmpty();
    }

    @Test
    void colourOnlyWhereAColourIsNamed() {
        assertThat(wanted("Make the car red", RED_CAR)).containsExactly("changing the colour");
        assertThat(wanted("Make the car nicer", PlanSamples.of("car"))).isEmpty();
    }

    @Test
    void areNotWantedForAPlainDescription() {
        assertThat(wanted("A gift basket with all these items", PlanSamples.of("basket")))
                .isEmpty();
    }

    @Test
    void haveNamesOfTheirOwn() {
        assertThat(Retouches.ALL).extracting(Retouch::name).doesNotHaveDuplicates();
    }
}
