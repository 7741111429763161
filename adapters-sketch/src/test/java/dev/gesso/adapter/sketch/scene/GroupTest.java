package dev.gesso.adapter.sketch.scene;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gesso.adapter.sketch.plan.Lettering.Hand;
import dev.gesso.adapter.sketch.plan.Thing.Pose;
import dev.gesso.adapter.sketch.scene.Letters.Plate;
import java.util.List;
import org.junit.jupiter.api.Test;

class GroupTest {

    private static final Node BASKET = node(0, Role.FREE, new Box(0, -1, 2, 1));
    private static final Node APPLE = node(1, Role.CONTAINED, new Box(0.5, -1.2, 0.5, 0.5));
    private static final Node CAT = node(2, Role.FREE, new Box(3, -2, 1, 2));
    private static final Front FRONT = new Front(BASKET);
    private static final Group GROUP = new Group(0, List.of(BASKET, APPLE, FRONT, CAT));

    private static Node node(int thing, Role role, Box box) {
        return new Node(new Part(thing, 0, "word", "own:word", Pose.ANY), role, box, Bearing.UPRIGHT, Depth.NEAR);
    }

    @Test
    void holdsAllItsItems() {
        assertThat(GROUP.bounds()).isEqualTo(new Box(0, -2, 4, 2));
    }

    @Test
    void findsTheNodesOfAThing() {
        assertThat(GROUP.nodes(1)).containsExactly(APPLE);
        assertThat(GROUP.holds(2)).isTrue();
        assertThat(GROUP.holds(3)).isFalse();
    }

    @Test
    void settlesOnTheOrigin() {
        Box settled = GROUP.mapped(Mapping.moved(7, 9)).settled().bounds();
        assertThat(settled).isEqualTo(new Box(-2, -2, 4, 2));
    }

    @Test
    void knowsWhatANodeBears() {
        assertThat(GROUP.laden(BASKET)).containsExactly(APPLE);
        assertThat(GROUP.laden(CAT)).isEmpty();
    }

    @Test
    void putsThingsBehindWithinAndBeforeANode() {
        Node guest = node(4, Role.BORNE, new Box(0, 0, 1, 1));
        assertThat(GROUP.behind(BASKET, List.of(guest)).items().indexOf(guest)).isZero();
        assertThat(GROUP.within(BASKET, List.of(guest)).items().indexOf(guest)).isEqualTo(2);
        assertThat(GROUP.before(BASKET, List.of(guest)).items().indexOf(guest)).isEqualTo(3);
        assertThat(GROUP.before(CAT, List.of(guest)).items().getLast()).isEqualTo(guest);
    }

    @Test
    void changesAFrontWithItsNode() {
        Group hazy = GROUP.with(node -> node.in(Depth.ALOFT));
        assertThat(hazy.items()).contains(new Front(BASKET.in(Depth.ALOFT)));
    }

    @Test
    void losesOnlyWhatIsTakenAway() {
        assertThat(GROUP.without(List.of(APPLE)).items()).containsExactly(BASKET, FRONT, CAT);
    }

    @Test
    void mirrorsWhatIsInItButNotItsText() {
        Letters text = new Letters("A", Hand.PLAIN, Plate.LABEL, new Box(1, -1, 1, 1), 0.1, 0);
        Group mirrored = GROUP.then(List.of(text)).mapped(Mapping.mirror());
        assertThat(mirrored.nodes()).allMatch(node -> node.bearing().mirrored());
        assertThat(mirrored.items().getLast())
                .isEqualTo(new Letters("A", Hand.PLAIN, Plate.LABEL, new Box(-2, -1, 1, 1), -0.1, 0));
    }

    @Test
    void findsSpotsOfMirroredNodes() {
        assertThat(CAT.at(0.25, 0.5)).isEqualTo(new Point(3.25, -1));
        assertThat(CAT.bearing(new Bearing(0, true, 0)).at(0.25, 0.5)).isEqualTo(new Point(3.75, -1));
    }

    @Test
    void sinksWhatStandsInWater() {
        Group sunk = Waters.sunk(new Group(2, List.of(CAT)), 0.7);
        assertThat(sunk.nodes().getFirst().depth()).isEqualTo(new Depth(0, false, 0.7));
        assertThat(sunk.items().getLast()).isInstanceOf(Mark.class);
    }
}
