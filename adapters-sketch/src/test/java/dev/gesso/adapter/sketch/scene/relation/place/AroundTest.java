package dev.gesso.adapter.sketch.scene.relation.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.gesso.adapter.sketch.scene.Box;
import dev.gesso.adapter.sketch.scene.Sketches;
import dev.gesso.adapter.sketch.scene.relation.Joined;
import dev.gesso.adapter.sketch.scene.relation.Meeting;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Beside, behind and between: where things stand that keep to the ground. */
class AroundTest {

    private static final Beside BESIDE = new Beside();
    private static final Behind BEHIND = new Behind();
    private static final Between BETWEEN = new Between();

    @ParameterizedTest
    @CsvSource({"dog, cat", "girl, horse", "apple, sofa"})
    void besideLeavesAHandsbreadthBetween(String subject, String object) {
        Joined joined = Meeting.of(subject, object).by(BESIDE);
        Box both = joined.group().bounds();
        double widths = joined.subject().box().width() + joined.object().box().width();
        double narrower =
                Math.min(joined.subject().box().width(), joined.object().box().width());
        assertThat(both.width() - widths).isCloseTo(0.04 * narrower, within(1e-9));
    }

    @Test
    void besideComesOnEitherSide() {
        assertThat(LongStream.range(0, 12)
                        .mapToObj(seed -> Meeting.of(Sketches.thing(0, "dog", 1), Sketches.thing(1, "cat", 1), seed)
                                .by(BESIDE))
                        .map(joined -> joined.subject().box().left()
                                < joined.object().box().left())
                        .distinct())
                .containsExactlyInAnyOrder(true, false);
    }

    @ParameterizedTest
    @ValueSource(strings = {"moon", "tree", "house", "pool"})
    void besideLeavesTheHorizonAndTheSkyAlone(String object) {
        assertThat(BESIDE.join(Meeting.of("girl", object).encounter())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"dog, rock", "girl, sofa", "cat, car", "horse, dog"})
    void behindStandsHigherAndInHaze(String subject, String object) {
        Joined joined = Meeting.of(subject, object).by(BEHIND);
        assertThat(joined.subject().box().bottom())
                .isLessThan(joined.object().box().bottom());
        assertThat(joined.subject().depth().haze()).isPositive();
        assertThat(joined.object().depth().haze()).isZero();
    }

    @ParameterizedTest
    @CsvSource({"dog, rock", "girl, sofa", "cat, car", "horse, dog", "apple, car", "rock, table"})
    void behindHidesAPartButNotTheMost(String subject, String object) {
        Joined joined = Meeting.of(subject, object).by(BEHIND);
        Box hidden = joined.subject().box();
        assertThat(hidden.shared(joined.object().box()) / hidden.area()).isBetween(0.01, 0.6);
    }

    @Test
    void behindIsSmaller() {
        Meeting meeting = Meeting.of("girl", "rock");
        double before = meeting.encounter().subjectNode().box().height();
        assertThat(meeting.by(BEHIND).subject().box().height()).isCloseTo(0.86 * before, within(1e-9));
    }

    @Test
    void behindEnlargesWhatItsCoverWouldSwallow() {
        Joined joined = Meeting.of("apple", "house").by(BEHIND);
        assertThat(joined.subject().box().height())
                .isCloseTo(0.34 * joined.object().box().height(), within(1e-9));
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 1, 2, 3, 4, 5})
    void whoLooksOutFromBehindLooksAwayFromTheCover(long seed) {
        Joined joined = Meeting.of(Sketches.thing(0, "girl", 1), Sketches.thing(1, "rock", 1), seed)
                .by(BEHIND);
        assertThat(joined.subject().box().middleX())
                .isGreaterThan(joined.object().box().middleX());
    }

    @Test
    void theMoonIsBehindEverythingAnyway() {
        assertThat(BEHIND.join(Meeting.of("moon", "girl").encounter())).isEmpty();
    }

    @Test
    void inFrontOfIsBehindTurnedRound() {
        assertThat(Meeting.of("dog", "rock").by(new InFrontOf()))
                .isEqualTo(Meeting.of("dog", "rock").swapped().by(BEHIND));
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 3, 4, 6})
    void betweenSharesTheNeighboursOutToBothSides(int neighbours) {
        Joined joined = Meeting.of("cat", 1, "dog", neighbours).by(BETWEEN);
        double middle = joined.subject().box().middleX();
        long left =
                joined.boxes(1).stream().filter(box -> box.middleX() < middle).count();
        assertThat(left).isEqualTo(Math.ceilDiv(neighbours, 2));
    }

    @Test
    void betweenIsCoveredByNoNeighbour() {
        Joined joined = Meeting.of("cat", 1, "dog", 4).by(BETWEEN);
        assertThat(joined.boxes(1)).allMatch(box -> box.shared(joined.subject().box()) == 0);
    }

    @Test
    void theSecondNeighbourTakesTheFreeSide() {
        Joined first = Meeting.of("cat", "dog").by(BETWEEN);
        assertThat(first.object().box().left())
                .isGreaterThanOrEqualTo(first.subject().box().right() - 1e-9);
    }
}
