package dev.gesso.adapter.sketch.scene.relation.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.gesso.adapter.sketch.scene.Box;
import dev.gesso.adapter.sketch.scene.Role;
import dev.gesso.adapter.sketch.scene.relation.Joined;
import dev.gesso.adapter.sketch.scene.relation.Meeting;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Adorned, strewn and topped: small things that belong to a larger one. */
class OrnamentsTest {

    private static final Adorned ADORNED = new Adorned();
    private static final Strewn STREWN = new Strewn();

    @ParameterizedTest
    @CsvSource({"rock, ribbon", "house, ribbon", "apple, car"})
    void anOrnamentIsFastenedInFrontBelowTheMiddle(String host, String ornament) {
        Joined joined = Meeting.of(host, ornament).by(ADORNED);
        assertThat(Joined.share(joined.subject(), joined.object().box().middleY()))
                .isCloseTo(0.62, within(1e-9));
        assertThat(joined.isHiddenBy(joined.subject(), joined.object())).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"rock, ribbon", "house, ribbon", "apple, car", "skateboard, ribbon"})
    void anOrnamentLeavesMostOfItsHostToBeSeen(String host, String ornament) {
        Joined joined = Meeting.of(host, ornament).by(ADORNED);
        assertThat(joined.object().box().area())
                .isLessThan(0.15 * joined.subject().box().area());
    }

    @Test
    void ornamentsHangSideBySide() {
        List<Box> ribbons = Meeting.of("rock", 1, "ribbon", 3).by(ADORNED).boxes(1);
        assertThat(ribbons.get(0).shared(ribbons.get(1))).isLessThan(1e-9);
        assertThat(ribbons.get(1).shared(ribbons.get(2))).isLessThan(1e-9);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 3, 6})
    void strewnThingsLieWithinTheirHost(int apples) {
        Joined joined = Meeting.of("tree", 1, "apple", apples).by(STREWN);
        Box tree = joined.subject().box();
        assertThat(joined.boxes(1))
                .allMatch(apple -> Math.abs(apple.shared(tree) - apple.area()) < 1e-9)
                .hasSize(apples);
    }

    @Test
    void sixStrewnThingsLieInSixPlaces() {
        assertThat(Meeting.of("tree", 1, "apple", 6).by(STREWN).boxes(1))
                .extracting(box -> Math.round(100 * box.middleX()) + "|" + Math.round(100 * box.middleY()))
                .doesNotHaveDuplicates();
    }

    @Test
    void strewnThingsAreSmallAgainstTheirHost() {
        Joined joined = Meeting.of("rock", "house").by(STREWN);
        assertThat(joined.object().box().height())
                .isLessThanOrEqualTo(0.24 * joined.subject().box().height() + 1e-9);
    }

    @Test
    void nobodyMagnifiesWhatIsStrewn() {
        Meeting meeting = Meeting.of("house", "apple");
        assertThat(meeting.by(STREWN).object().box().height())
                .isCloseTo(meeting.encounter().objectNode().box().height(), within(1e-9));
    }

    @Test
    void laterThingsAreStrewnBetweenEarlierOnes() {
        Meeting meeting = Meeting.of("tree", 1, "apple", 1);
        Joined once = meeting.by(STREWN);
        var again = new dev.gesso.adapter.sketch.scene.relation.Encounter(
                once.group(),
                meeting.encounter().objects(),
                0,
                1,
                meeting.encounter().ensemble(),
                meeting.encounter().chance());
        assertThat(new Joined(STREWN.join(again).orElseThrow()).boxes(1)).doesNotHaveDuplicates();
    }

    @Test
    void candlesStandOnACake() {
        Joined joined = Meeting.of("rock", 1, "apple", 3).by(new Topped());
        assertThat(joined.group().nodes(1)).hasSize(3).allMatch(node -> node.role() == Role.BORNE);
    }

    @Test
    void fullOfIsInTurnedRound() {
        assertThat(Meeting.of("basket", "apple").by(new Containing()))
                .isEqualTo(Meeting.of("basket", "apple").swapped().by(new In()));
    }
}
