package dev.gesso.adapter.sketch.scene.stage;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gesso.adapter.sketch.backdrop.Backdrop;
import dev.gesso.adapter.sketch.plan.Plan;
import dev.gesso.adapter.sketch.scene.Extras;
import dev.gesso.adapter.sketch.scene.Sketches;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SurmiseTest {

    private static String place(Plan plan) {
        Optional<Backdrop> anywhere = Sketches.backdrop("floor");
        return Surmise.placed(new Script(plan, 1, 1, 1, new Extras(), id -> anywhere))
                .plan()
                .setting()
                .backdrop();
    }

    @ParameterizedTest
    @CsvSource({
        "dog, meadow",
        "boat, sea",
        "fish, underwater",
        "sofa, indoor",
        "apple, table",
        "balloon, sky",
        "astronaut, space",
        "penguin, snow",
        "chef, kitchen",
        "veterinarian, hospital",
        "thing, studio"
    })
    void guessesWhereAThingIsFound(String word, String place) {
        assertThat(place(Sketches.plan("scene", Sketches.setting(""), word))).isEqualTo(place);
    }

    @Test
    void leavesAPlaceThatIsNamed() {
        assertThat(place(Sketches.plan("scene", Sketches.setting("water"), "sofa")))
                .isEqualTo("water");
    }

    @Test
    void guessesNothingWhereNothingIsDrawn() {
        assertThat(place(Sketches.plan("scene", Sketches.setting("")))).isEmpty();
    }
}
