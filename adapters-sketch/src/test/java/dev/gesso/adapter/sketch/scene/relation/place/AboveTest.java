package dev.gesso.adapter.sketch.scene.relation.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.gesso.adapter.sketch.scene.Box;
import dev.gesso.adapter.sketch.scene.relation.Joined;
import dev.gesso.adapter.sketch.scene.relation.Meeting;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Over and under: what hangs above something, and what is sheltered. */
class AboveTest {

    private static final Over OVER = new Over();
    private static final Under UNDER = new Under();

    @ParameterizedTest
    @CsvSource({"dog, horse", "balloon, house", "horse, apple", "apple, house", "car, rock"})
    void overTouchesNothing(String subject, String object) {
        Joined joined = Meeting.of(subject, object).by(OVER);
        assertThat(joined.object().box().top() - joined.subject().box().bottom())
                .isGreaterThan(0.06);
    }

    @ParameterizedTest
    @CsvSource({"apple, house", "dog, house", "balloon, horse", "cat, car"})
    void overIsLargeEnoughToBeSeen(String subject, String object) {
        Joined joined = Meeting.of(subject, object).by(OVER);
        assertThat(joined.subject().box().height() / joined.object().box().height())
                .isGreaterThan(0.25);
    }

    @Test
    void overThrowsNoShadow() {
        assertThat(Meeting.of("dog", "horse").by(OVER).subject().depth().shadow())
                .isFalse();
    }

    @Test
    void aBalloonOverAPoolFloatsInTheAir() {
        Joined joined = Meeting.of("balloon", "pool").by(OVER);
        assertThat(joined.subject().box().bottom())
                .isLessThan(joined.object().box().top());
    }

    @Test
    void aBridgeStandsOnBothBanks() {
        Joined joined = Meeting.of("rock", "pool").by(OVER);
        assertThat(joined.subject().box().width())
                .isCloseTo(0.8 * joined.object().box().width(), within(1e-9));
    }

    /** In shares of the roof's height: legs leave most room, crowns of trees least. */
    @ParameterizedTest
    @CsvSource({"horse, table, 0.58", "horse, sofa, 0.5", "man, tree, 0.45", "man, house, 0.45", "man, pier, 0.58"})
    void underFitsBelowTheRoof(String subject, String object, double tallest) {
        Joined joined = Meeting.of(subject, object).by(UNDER);
        assertThat(joined.subject().box().height() / joined.object().box().height())
                .isLessThan(tallest + 1e-9);
    }

    @ParameterizedTest
    @ValueSource(strings = {"cat", "horse", "car"})
    void underStaysBetweenTheLegs(String subject) {
        Joined joined = Meeting.of(subject, "table").by(UNDER);
        Box table = joined.object().box();
        assertThat(joined.subject().box().left()).isGreaterThan(table.left());
        assertThat(joined.subject().box().right()).isLessThan(table.right());
    }

    /** A table's legs come before the cat; an arch can be looked through. */
    @ParameterizedTest
    @CsvSource({"table, true", "bench, true", "arch, false", "gate, false", "tree, false"})
    void underIsHiddenOnlyByLegs(String object, boolean hidden) {
        Joined joined = Meeting.of("cat", object).by(UNDER);
        assertThat(joined.isHiddenBy(joined.subject(), joined.object())).isEqualTo(hidden);
    }

    @Test
    void anUmbrellaIsWiderThanWhoStandsUnderIt() {
        Joined joined = Meeting.of("girl", "umbrella").by(UNDER);
        Box cover = joined.object().box();
        Box girl = joined.subject().box();
        assertThat(cover.width()).isCloseTo(1.15 * girl.width(), within(1e-9));
        assertThat(cover.top()).isLessThan(girl.top());
        assertThat(cover.middleX()).isCloseTo(girl.middleX(), within(1e-9));
    }

    @Test
    void everybodyIsUnderTheMoonAnyway() {
        assertThat(UNDER.join(Meeting.of("girl", "moon").encounter())).isEmpty();
    }
}
