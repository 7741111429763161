package dev.gesso.adapter.sketch.scene.relation.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.gesso.adapter.sketch.scene.Box;
import dev.gesso.adapter.sketch.scene.Role;
import dev.gesso.adapter.sketch.scene.relation.Joined;
import dev.gesso.adapter.sketch.scene.relation.Meeting;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OnTest {

    private static final On ON = new On();

    /** In shares of the host's height from its top: seats are lower than tops, and land is trodden in its middle. */
    @ParameterizedTest
    @CsvSource({
        "table, 0.1",
        "rock, 0.12",
        "house, 0.1",
        "tree, 0.1",
        "sofa, 0.8",
        "bed, 0.8",
        "chair, 0.62",
        "bench, 0.62",
        "horse, 0.36",
        "car, 0.36",
        "girl, 0.06",
        "pool, 0.7"
    })
    void setsThingsWhereTheHostCarriesThem(String host, double floor) {
        Joined joined = Meeting.of("apple", host).by(ON);
        assertThat(Joined.share(joined.object(), joined.subject().box().bottom()))
                .isCloseTo(floor, within(1e-9));
    }

    @ParameterizedTest
    @CsvSource({"5, 1", "6, 2", "8, 2"})
    void startsASecondRowWhenThereAreManyThings(int apples, int rows) {
        Joined joined = Meeting.of("apple", apples, "table", 1).by(ON);
        assertThat(joined.boxes(0).stream()
                        .map(box -> Math.round(box.bottom() * 1000))
                        .distinct())
                .hasSize(rows);
    }

    @Test
    void paintsTheFartherRowFirst() {
        Joined joined = Meeting.of("apple", 6, "table", 1).by(ON);
        assertThat(joined.boxes(0).getFirst().bottom())
                .isLessThan(joined.boxes(0).getLast().bottom());
    }

    @Test
    void keepsARowWithinTheHost() {
        Joined joined = Meeting.of("apple", 5, "table", 1).by(ON);
        Box table = joined.object().box();
        assertThat(joined.boxes(0)).allMatch(box -> box.left() >= table.left() && box.right() <= table.right());
    }

    @Test
    void letsANarrowTableGrowUnderAWideGuest() {
        Meeting meeting = Meeting.of("horse", "table");
        double before = meeting.encounter().objectNode().box().width();
        assertThat(meeting.by(ON).object().box().width()).isBetween(1.1 * before, 2.2 * before);
    }

    @Test
    void keepsTheHostOnItsFeetAsItGrows() {
        Meeting meeting = Meeting.of("horse", "table");
        assertThat(meeting.by(ON).object().box().bottom())
                .isCloseTo(meeting.encounter().objectNode().box().bottom(), within(1e-9));
    }

    @Test
    void givesEachTableItsShare() {
        Joined joined = Meeting.of("apple", 2, "table", 2).by(ON);
        assertThat(joined.boxes(1))
                .allSatisfy(table -> assertThat(joined.boxes(0))
                        .filteredOn(apple -> apple.middleX() > table.left() && apple.middleX() < table.right())
                        .isNotEmpty());
    }

    @Test
    void isBorneWithoutAShadow() {
        Joined joined = Meeting.of("apple", "table").by(ON);
        assertThat(joined.subject().role()).isEqualTo(Role.BORNE);
        assertThat(joined.subject().depth().shadow()).isFalse();
    }

    @Test
    void enlargesWhatIsTinyAgainstItsHost() {
        Joined joined = Meeting.of("apple", "house").by(ON);
        assertThat(joined.subject().box().width())
                .isCloseTo(0.3 * joined.object().box().width(), within(1e-9));
    }
}
