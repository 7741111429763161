package dev.gesso.adapter.sketch.scene.relation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.gesso.adapter.sketch.pictogram.Opening;
import dev.gesso.adapter.sketch.scene.Box;
import dev.gesso.adapter.sketch.scene.Group;
import dev.gesso.adapter.sketch.scene.Node;
import dev.gesso.adapter.sketch.scene.Role;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Guests are thing 0, the host is thing 1. */
class LoadTest {

    private static final Opening VASE = new Opening(0.3, 0.7, 0.1, true);
    private static final Opening BOWL = new Opening(0.1, 0.9, 0.5, true);
    private static final Opening TOP = new Opening(0.1, 0.9, 0.1, false);

    private static Joined load(Opening opening, String guest, int guests) {
        Encounter encounter = Meeting.of(guest, guests, "rock", 1).encounter();
        Group host = encounter.objects();
        List<Group> singles = Singles.of(encounter.subjects(), 0);
        return new Joined(new Load(opening).on(host, host.nodes(1).getFirst(), singles));
    }

    @Test
    void aBunchLeansToBothSides() {
        assertThat(load(VASE, "umbrella", 3).group().nodes(0))
                .extracting(node -> Math.signum(node.bearing().turn()))
                .containsExactlyInAnyOrder(-1.0, 0.0, 1.0);
    }

    @Test
    void aSingleFlowerStandsUpright() {
        assertThat(load(VASE, "umbrella", 1).subject().bearing().turn()).isZero();
    }

    @Test
    void aVaseDoesNotGrowWithItsBunch() {
        double alone = load(VASE, "apple", 1).object().box().width();
        assertThat(load(VASE, "horse", 5).object().box().width()).isEqualTo(alone);
    }

    @ParameterizedTest
    @ValueSource(strings = {"apple", "umbrella", "man"})
    void aFlowerIsAboutHalfAsHighAsItsVase(String flower) {
        Joined joined = load(VASE, flower, 1);
        assertThat(joined.subject().box().height() / joined.object().box().height())
                .isBetween(0.4 - 1e-9, 0.62 + 1e-9);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 4, 7})
    void whatLiesInABowlStaysBetweenItsRims(int apples) {
        Joined joined = load(BOWL, "apple", apples);
        Box bowl = joined.object().box().part(0, 0, 1, 1);
        assertThat(joined.boxes(0)).allMatch(box -> box.left() > bowl.left() && box.right() < bowl.right());
    }

    @Test
    void whatLiesInABowlFansOut() {
        List<Node> apples = load(BOWL, "apple", 3).group().nodes(0);
        Node left = apples.stream()
                .min((one, other) ->
                        Double.compare(one.box().middleX(), other.box().middleX()))
                .orElseThrow();
        assertThat(left.bearing().turn()).isNegative();
    }

    @Test
    void whatStandsOnATopStaysUpright() {
        assertThat(load(TOP, "apple", 3).group().nodes(0))
                .allMatch(node -> node.bearing().turn() == 0);
    }

    @Test
    void tellsWhatIsInsideFromWhatIsBorne() {
        assertThat(load(BOWL, "apple", 1).subject().role()).isEqualTo(Role.CONTAINED);
        assertThat(load(TOP, "apple", 1).subject().role()).isEqualTo(Role.BORNE);
    }

    @Test
    void makesRoomForWhatItBearsAlready() {
        Joined first = load(TOP, "apple", 1);
        Group more = Singles.of(Meeting.of("apple", 1, "rock", 1).encounter().subjects(), 0)
                .getFirst();
        Joined both = new Joined(new Load(TOP).on(first.group(), first.object(), List.of(more)));
        assertThat(both.boxes(0)).hasSize(2);
        assertThat(both.boxes(0).get(0).shared(both.boxes(0).get(1))).isCloseTo(0, within(1e-9));
    }
}
