package dev.gesso.adapter.sketch.scene.relation.deed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.gesso.adapter.sketch.plan.Thing;
import dev.gesso.adapter.sketch.raster.Chance;
import dev.gesso.adapter.sketch.scene.Box;
import dev.gesso.adapter.sketch.scene.Crowd;
import dev.gesso.adapter.sketch.scene.Ensemble;
import dev.gesso.adapter.sketch.scene.Extras;
import dev.gesso.adapter.sketch.scene.Group;
import dev.gesso.adapter.sketch.scene.Mark;
import dev.gesso.adapter.sketch.scene.Mark.Kind;
import dev.gesso.adapter.sketch.scene.Point;
import dev.gesso.adapter.sketch.scene.Sketches;
import dev.gesso.adapter.sketch.scene.relation.Encounter;
import dev.gesso.adapter.sketch.scene.relation.Joined;
import dev.gesso.adapter.sketch.scene.relation.Meeting;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExaminingTest {

    private static final Examining EXAMINING = new Examining();

    @ParameterizedTest
    @ValueSource(strings = {"dog", "girl", "horse", "fish"})
    void laysThePatientOnACouch(String patient) {
        Joined joined = Meeting.of("man", patient).by(EXAMINING);
        Box couch = joined.mark(Kind.COUCH).box();
        Box lying = joined.object().box();
        assertThat(lying.bottom()).isBetween(couch.top(), couch.bottom());
        assertThat(lying.left()).isGreaterThan(couch.left());
        assertThat(lying.right()).isLessThan(couch.right());
    }

    @ParameterizedTest
    @ValueSource(strings = {"dog", "girl", "horse", "fish"})
    void keepsThePatientSmallerThanTheHealer(String patient) {
        Joined joined = Meeting.of("man", patient).by(EXAMINING);
        assertThat(joined.object().box().height())
                .isLessThan(0.6 * joined.subject().box().height());
    }

    @Test
    void letsThePatientLookAtTheHealer() {
        assertThat(Meeting.of("man", "dog").by(EXAMINING).object().bearing().mirrored())
                .isTrue();
    }

    @Test
    void letsTheHealerBendOverThePatient() {
        Joined joined = Meeting.of("man", "dog").by(EXAMINING);
        assertThat(joined.subject().bearing().turn()).isPositive();
        assertThat(joined.subject().box().middleX())
                .isLessThan(joined.object().box().middleX());
    }

    /** The tube starts at one ear, then comes the other, the chest, the patient. */
    @Test
    void wearsTheStethoscopeInBothEars() {
        Joined joined = Meeting.of("man", "dog").by(EXAMINING);
        List<Point> tube = joined.mark(Kind.STETHOSCOPE).points();
        double face = joined.subject().box().middleX();
        assertThat(tube).hasSize(4);
        assertThat(tube.get(0).x() + tube.get(1).x()).isCloseTo(2 * face, within(1e-9));
        assertThat(tube.get(2).y()).isGreaterThan(tube.get(1).y());
    }

    @Test
    void showsTheHeartbeatAboveThePatient() {
        Joined joined = Meeting.of("man", "dog").by(EXAMINING);
        assertThat(joined.mark(Kind.HEARTBEAT).box().bottom())
                .isLessThan(joined.object().box().top());
    }

    @Test
    void usesTheStethoscopeThatWasInTheHand() {
        Thing tool = Sketches.thing(2, "stethoscope", 1);
        List<Thing> things = List.of(Sketches.thing(0, "man", 1), Sketches.thing(1, "dog", 1), tool);
        Ensemble all = new Ensemble(things, new Extras());
        List<Group> groups = things.stream()
                .map(thing -> Crowd.of(thing, all, new Chance(1), 0))
                .toList();
        Group healer = groups.get(0).then(groups.get(2).items());
        Encounter encounter = new Encounter(healer, groups.get(1), 0, 1, all, new Chance(1));
        Joined joined = new Joined(EXAMINING.join(encounter).orElseThrow());
        assertThat(joined.group().nodes(2)).isEmpty();
        assertThat(joined.mark(Kind.STETHOSCOPE).thing()).hasValue(2);
    }

    @Test
    void onlyLooksAtWhatHasNoHeart() {
        Joined joined = Meeting.of("man", "rock").by(EXAMINING);
        assertThat(joined.group().items()).noneMatch(Mark.class::isInstance);
    }
}
