package dev.gesso.adapter.sketch.scene.relation.deed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.gesso.adapter.sketch.plan.Thing;
import dev.gesso.adapter.sketch.plan.Thing.Pose;
import dev.gesso.adapter.sketch.scene.Role;
import dev.gesso.adapter.sketch.scene.Sketches;
import dev.gesso.adapter.sketch.scene.relation.Joined;
import dev.gesso.adapter.sketch.scene.relation.Meeting;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WearingTest {

    private static final Wearing WEARING = new Wearing();

    /** Where it belongs on the wearer, and how much of it is above that place, both in shares from the top. */
    @ParameterizedTest
    @CsvSource({
        "hat, 0.02, 0.8",
        "glasses, 0.15, 0.5",
        "scarf, 0.3, 0.12",
        "shirt, 0.3, 0.04",
        "skirt, 0.64, 0.4",
        "boots, 1, 0.96",
        "gloves, 0.55, 0.5",
        "cape, 0.3, 0.1"
    })
    void hangsEachGarmentFromItsPlace(String garment, double place, double above) {
        Joined joined = Meeting.of("girl", garment).by(WEARING);
        double y = joined.subject().at(0, place).y();
        assertThat(Joined.share(joined.object(), y)).isCloseTo(above, within(1e-9));
    }

    /** In shares of the wearer's width. */
    @ParameterizedTest
    @CsvSource({"hat, 0.448", "glasses, 0.36", "scarf, 0.345", "shirt, 0.63", "skirt, 0.9", "boots, 0.5", "gloves, 0.26"
    })
    void cutsEachGarmentToTheBody(String garment, double width) {
        Joined joined = Meeting.of("girl", garment).by(WEARING);
        assertThat(joined.object().box().width() / joined.subject().box().width())
                .isCloseTo(width, within(1e-9));
    }

    @ParameterizedTest
    @CsvSource({"cape, true", "backpack, true", "scarf, false", "shirt, false"})
    void wearsOnTheBackWhatBelongsThere(String garment, boolean behind) {
        Joined joined = Meeting.of("girl", garment).by(WEARING);
        assertThat(joined.isHiddenBy(joined.object(), joined.subject())).isEqualTo(behind);
    }

    @Test
    void knowsGarmentsByTheirPicturesToo() {
        Thing jeans = new Thing(1, "denims", "1f456", 1, Optional.empty(), 1, Pose.ANY, Set.of());
        Joined joined = Meeting.of(Sketches.thing(0, "girl", 1), jeans, 3).by(WEARING);
        assertThat(Joined.share(joined.subject(), joined.object().box().middleY()))
                .isGreaterThan(0.7);
    }

    @Test
    void looksWhereItsWearerLooks() {
        assertThat(Meeting.of("girl", "hat")
                        .mirrored()
                        .by(WEARING)
                        .object()
                        .bearing()
                        .mirrored())
                .isTrue();
    }

    @Test
    void leansWithItsWearer() {
        Joined joined =
                Meeting.of("girl", "hat").changed(node -> node.turned(0.2)).by(WEARING);
        assertThat(joined.object().bearing().turn()).isCloseTo(0.2, within(1e-9));
    }

    @ParameterizedTest
    @CsvSource({"girl, WORN", "apple, WORN", "car, FREE", "sword, FREE"})
    void dressesOnlyWhatHasABody(String subject, Role role) {
        assertThat(Meeting.of(subject, "hat").by(WEARING).object().role()).isEqualTo(role);
    }

    @Test
    void takesNothingOffAnother() {
        assertThat(Meeting.of("girl", "hat").taken().by(WEARING).object().role())
                .isEqualTo(Role.FREE);
    }
}
