package dev.gesso.adapter.sketch.scene.relation.deed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.gesso.adapter.sketch.scene.Box;
import dev.gesso.adapter.sketch.scene.Mark;
import dev.gesso.adapter.sketch.scene.Role;
import dev.gesso.adapter.sketch.scene.relation.Joined;
import dev.gesso.adapter.sketch.scene.relation.Meeting;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Deeds of two who keep their own size and stand on one line. */
class TogetherTest {

    @Test
    void whoFaceEachOtherKeepAShortDistance() {
        Joined joined = Meeting.of("dog", "cat").by(new Facing());
        double gap = joined.object().box().left() - joined.subject().box().right();
        double narrower =
                Math.min(joined.subject().box().width(), joined.object().box().width());
        assertThat(gap).isCloseTo(0.08 * narrower, within(1e-9));
    }

    @ParameterizedTest
    @ValueSource(strings = {"tree", "house", "pool"})
    void whoLooksAtTheHorizonLeavesItThere(String object) {
        assertThat(new Facing().join(Meeting.of("girl", object).encounter())).isEmpty();
    }

    @Test
    void whoRunLeaveSpeedLinesBehindThem() {
        Joined joined = Meeting.of("dog", "cat").by(new Chasing());
        assertThat(joined.group().items().stream().filter(Mark.class::isInstance))
                .hasSize(2);
        Box lines = joined.mark(Mark.Kind.SPEED_LINES).box();
        Box runner = joined.subject().box();
        assertThat(lines.right()).isLessThanOrEqualTo(runner.left());
        assertThat(lines.middleY()).isBetween(runner.top(), runner.bottom());
    }

    @Test
    void whoPushesTouchesTheLoad() {
        Joined joined = Meeting.of("girl", "car").by(new Pushing());
        assertThat(joined.subject().box().shared(joined.object().box())).isPositive();
    }

    @ParameterizedTest
    @CsvSource({"girl, apple, HELD", "girl, rock, FREE", "horse, car, FREE", "man, book, HELD"})
    void whoPushesSomethingSmallHoldsIt(String subject, String object, Role role) {
        assertThat(Meeting.of(subject, object).by(new Pushing()).object().role())
                .isEqualTo(role);
    }

    @Test
    void standOnOneLine() {
        Joined joined = Meeting.of("horse", "car").by(new Pushing());
        assertThat(joined.subject().box().bottom())
                .isCloseTo(joined.object().box().bottom(), within(1e-9));
    }
}
