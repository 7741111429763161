package dev.gesso.adapter.sketch.scene.stage;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gesso.adapter.sketch.plan.Plan;
import dev.gesso.adapter.sketch.scene.Box;
import dev.gesso.adapter.sketch.scene.Extras;
import dev.gesso.adapter.sketch.scene.Group;
import dev.gesso.adapter.sketch.scene.Letters;
import dev.gesso.adapter.sketch.scene.Letters.Plate;
import dev.gesso.adapter.sketch.scene.Sketches;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InscriptionsTest {

    private static Group inscribed(String word) {
        Plan plan = Sketches.lettered(Sketches.plan(word), "Welcome", OptionalInt.of(0));
        Script script = new Script(plan, 1, 1, 1, new Extras(), Sketches::backdrop);
        return Gathering.of(script, script.ensemble()).getFirst();
    }

    private static Letters letters(Group group) {
        return (Letters) group.items().getLast();
    }

    @ParameterizedTest
    @CsvSource({"wooden sign, HALO", "book, HALO", "t-shirt, HALO", "blackboard, NONE", "basket, LABEL", "car, LABEL"})
    void writesOnWhatIsMadeForItAndElseOnALabel(String word, Plate plate) {
        assertThat(letters(inscribed(word)).plate()).isEqualTo(plate);
    }

    @ParameterizedTest
    @CsvSource({"sign", "book", "shirt", "blackboard", "basket", "gift basket", "apple"})
    void staysOnItsBearer(String word) {
        Group group = inscribed(word);
        Box text = letters(group).box();
        assertThat(text.shared(group.nodes().getFirst().box())).isGreaterThan(0.8 * text.area());
    }

    @Test
    void writesTheTextAsItIs() {
        assertThat(letters(inscribed("sign")).text()).isEqualTo("Welcome");
    }
}
