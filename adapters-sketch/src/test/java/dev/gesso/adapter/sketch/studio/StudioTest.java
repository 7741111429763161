package dev.gesso.adapter.sketch.studio;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gesso.adapter.sketch.plan.Plan;
import dev.gesso.adapter.sketch.raster.Pixels;
import dev.gesso.adapter.sketch.scene.Inset;
import dev.gesso.adapter.sketch.scene.Node;
import dev.gesso.adapter.sketch.scene.Scene;
import dev.gesso.core.image.Size;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The shipped stages together, on prompts as people write them. */
class StudioTest {

    private static final Size SMALL = new Size(160, 120);
    private static final Studio STUDIO = new Studio();

    private static Scene scene(String prompt) {
        return (Scene) STUDIO.compose(STUDIO.plan(prompt), SMALL, 1, List.of()).scene();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "A children's book drawing of a veterinarian using a stethoscope to listen to the heartbeat of a baby otter",
                "A sunlit indoor lounge area with a pool containing a flamingo",
                "a knight fighting a dragon in front of a castle at night",
                "seven penguins on the ice and a whale in the sea",
                "a comic strip about a cat and a dog with the text \"Hello!\""
            })
    void showsEveryThingOfThePlan(String prompt) {
        Plan plan = STUDIO.plan(prompt);
        String scene = scene(prompt).toString();
        assertThat(plan.things())
                .isNotEmpty()
                .allSatisfy(thing -> assertThat(scene)
                        .contains("thing="
                                + (thing.word().equals("stethoscope") ? "OptionalInt[1]" : thing.id() + ", copy")));
    }

    @ParameterizedTest
    @EnumSource
    void drawsTheSizeAtEveryEffort(Effort effort) {
        Stages.Composition composition = STUDIO.compose(STUDIO.plan("a red apple"), SMALL, 1, List.of());
        Pixels whole = composition.whole(effort);
        assertThat(new Size(whole.width(), whole.height())).isEqualTo(SMALL);
    }

    @Test
    void showsPhotos() {
        Pixels green = Pixels.of(40, 40);
        Arrays.fill(green.argb(), 0xff10e020);
        Plan plan = Plans.withReferences(STUDIO.plan("in a forest"), 1);
        Pixels whole = STUDIO.compose(plan, SMALL, 1, List.of(green)).whole(Effort.MEDIUM);
        assertThat(whole.argb()).contains(0xff10e020);
    }

    @Test
    void variesTheLayoutWithTheSeed() {
        Plan plan = STUDIO.plan("a boy and a dog in a park");
        assertThat(List.of(1L, 2L, 3L, 4L))
                .extracting(seed -> ((Scene)
                                STUDIO.compose(plan, SMALL, seed, List.of()).scene())
                        .items().stream()
                                .filter(Node.class::isInstance)
                                .map(item -> Math.round(item.box().left() * 50))
                                .toList())
                .doesNotHaveDuplicates();
    }

    @Test
    void printsItsScenes() {
        assertThat(Json.of(scene("two red balloons over a lake")))
                .startsWith("{\"is\":\"Scene\",\"aspect\":")
                .contains("\"word\":\"balloons\"", "\"box\":{\"is\":\"Box\"");
    }

    @Test
    void putsAStripIntoPanels() {
        assertThat(scene("a comic strip about a robot").items()).anyMatch(Inset.class::isInstance);
    }
}
