package dev.gesso.adapter.sketch.scene.relation.deed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.gesso.adapter.sketch.scene.Box;
import dev.gesso.adapter.sketch.scene.Extra;
import dev.gesso.adapter.sketch.scene.Node;
import dev.gesso.adapter.sketch.scene.Point;
import dev.gesso.adapter.sketch.scene.Role;
import dev.gesso.adapter.sketch.scene.relation.Joined;
import dev.gesso.adapter.sketch.scene.relation.Meeting;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RidingTest {

    private static final Riding RIDING = new Riding();

    private static Point seat(Node mount) {
        return mount.at(Extra.SEAT.x(), Extra.SEAT.y());
    }

    /** How much of the rider the mount hides, in shares of the rider's height. */
    @ParameterizedTest
    @CsvSource({"horse, 0.3", "car, 0.34", "boat, 0.34"})
    void sitsWithTheLegsBehindTheMount(String mount, double hidden) {
        Joined joined = Meeting.of("girl", mount).by(RIDING);
        Box rider = joined.subject().box();
        assertThat((rider.bottom() - seat(joined.object()).y()) / rider.height())
                .isCloseTo(hidden, within(1e-9));
    }

    @Test
    void sitsOnTheSeat() {
        Joined joined = Meeting.of("girl", "horse").by(RIDING);
        assertThat(joined.subject().box().middleX())
                .isCloseTo(seat(joined.object()).x(), within(1e-9));
    }

    @Test
    void sitsOnTheOtherSideOfAMountThatLooksTheOtherWay() {
        Joined joined = Meeting.of("horse", "girl").mirrored().swapped().by(RIDING);
        Node horse = joined.group().nodes(0).getFirst();
        Node girl = joined.group().nodes(1).getFirst();
        assertThat(girl.box().middleX()).isGreaterThan(horse.box().middleX());
    }

    @ParameterizedTest
    @CsvSource({"girl, horse", "apple, horse", "apple, car", "man, boat"})
    void isLargeEnoughToBeSeenAndNotTallerThanItsMountAllows(String rider, String mount) {
        Joined joined = Meeting.of(rider, mount).by(RIDING);
        assertThat(joined.subject().box().height() / joined.object().box().height())
                .isBetween(0.62 - 1e-9, 1.0);
    }

    @Test
    void seatsSeveralSideBySide() {
        assertThat(Meeting.of("girl", 3, "horse", 1).by(RIDING).boxes(0))
                .extracting(Box::middleX)
                .doesNotHaveDuplicates();
    }

    @Test
    void givesEachRiderAHorse() {
        assertThat(Meeting.of("girl", 2, "horse", 2).by(RIDING).boxes(1))
                .allSatisfy(horse -> assertThat(
                                Meeting.of("girl", 2, "horse", 2).by(RIDING).boxes(0))
                        .anyMatch(girl -> girl.shared(horse) > 0.3 * girl.area()));
    }

    @Test
    void standsOnAFlatMountWithBothFeet() {
        Joined joined = Meeting.of("girl", "skateboard").by(RIDING);
        assertThat(Joined.share(joined.object(), joined.subject().box().bottom()))
                .isCloseTo(0.35, within(1e-9));
    }

    @Test
    void ridesNoTreeButStandsOnIt() {
        assertThat(Meeting.of("girl", "tree").by(RIDING).subject().role()).isEqualTo(Role.BORNE);
    }

    @Test
    void leavesInTheHandWhatTheRiderHolds() {
        Joined joined =
                Meeting.of("sword", "horse").changed(node -> node.as(Role.HELD)).by(RIDING);
        assertThat(joined.subject().role()).isEqualTo(Role.HELD);
    }

    @Test
    void isPlacedWhereTheMountBelongs() {
        assertThat(Meeting.of("girl", "horse").by(RIDING).group().lead()).isEqualTo(1);
    }
}
