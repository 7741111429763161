package dev.gesso.adapter.sketch.scene.relation.deed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.gesso.adapter.sketch.scene.Box;
import dev.gesso.adapter.sketch.scene.Extra;
import dev.gesso.adapter.sketch.scene.Point;
import dev.gesso.adapter.sketch.scene.Role;
import dev.gesso.adapter.sketch.scene.relation.Joined;
import dev.gesso.adapter.sketch.scene.relation.Meeting;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HoldingTest {

    private static final Holding HOLDING = new Holding();

    /** In shares of the held thing's height from its top. */
    @ParameterizedTest
    @CsvSource({"bag, 0.12", "lantern, 0.12", "watering can, 0.12", "flag, 0.9", "ice cream, 0.9", "sword, 0.55"})
    void gripsEachThingWhereItIsGripped(String thing, double share) {
        Joined joined = Meeting.of("girl", thing).by(HOLDING);
        Point hand = joined.subject().at(Extra.NEAR_HAND.x(), Extra.NEAR_HAND.y());
        assertThat(Joined.share(joined.object(), hand.y())).isCloseTo(share, within(1e-9));
    }

    /** The longer side of what is held, in shares of its holder's height. */
    @ParameterizedTest
    @CsvSource({"apple, 0.24", "rock, 0.36", "flag, 0.6"})
    void makesThingsFitTheHand(String thing, double longer) {
        Joined joined = Meeting.of("girl", thing).by(HOLDING);
        Box held = joined.object().box();
        assertThat(Math.max(held.width(), held.height())
                        / joined.subject().box().height())
                .isCloseTo(longer, within(0.04));
    }

    @Test
    void isNotHiddenByItsHolder() {
        Joined joined = Meeting.of("girl", "apple").by(HOLDING);
        assertThat(joined.isHiddenBy(joined.subject(), joined.object())).isTrue();
    }

    @Test
    void holdsOnTheSideItLooksTo() {
        Joined joined = Meeting.of("girl", "sword").mirrored().by(HOLDING);
        assertThat(joined.object().box().middleX())
                .isLessThan(joined.subject().box().middleX());
    }

    @Test
    void neverHoldsTwoThingsInOnePlace() {
        assertThat(Meeting.of("girl", 1, "apple", 5).by(HOLDING).boxes(1)).doesNotHaveDuplicates();
    }

    @Test
    void throwsNoShadowOfWhatIsInTheHand() {
        assertThat(Meeting.of("girl", "apple").by(HOLDING).object().depth().shadow())
                .isFalse();
    }

    @Test
    void standsBesideWhatIsTooLargeToBeHeld() {
        Joined joined = Meeting.of("dog", "horse").by(HOLDING);
        assertThat(joined.object().role()).isEqualTo(Role.FREE);
        assertThat(joined.object().box().bottom())
                .isCloseTo(joined.subject().box().bottom(), within(1e-9));
    }

    @ParameterizedTest
    @ValueSource(strings = {"house", "moon", "pool"})
    void leavesWhatNobodyCanHoldToItsOwnPlace(String object) {
        assertThat(HOLDING.join(Meeting.of("girl", object).encounter())).isEmpty();
    }

    @Test
    void takesNothingOutOfAnothersHand() {
        assertThat(Meeting.of("girl", "apple").taken().by(HOLDING).object().role())
                .isEqualTo(Role.FREE);
    }
}
