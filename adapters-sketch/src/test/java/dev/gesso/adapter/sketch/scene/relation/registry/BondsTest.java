package dev.gesso.adapter.sketch.scene.relation.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.gesso.adapter.sketch.raster.Chance;
import dev.gesso.adapter.sketch.scene.Box;
import dev.gesso.adapter.sketch.scene.Crowd;
import dev.gesso.adapter.sketch.scene.Ensemble;
import dev.gesso.adapter.sketch.scene.Extra;
import dev.gesso.adapter.sketch.scene.Extras;
import dev.gesso.adapter.sketch.scene.Front;
import dev.gesso.adapter.sketch.scene.Group;
import dev.gesso.adapter.sketch.scene.Mark;
import dev.gesso.adapter.sketch.scene.Node;
import dev.gesso.adapter.sketch.scene.Point;
import dev.gesso.adapter.sketch.scene.Role;
import dev.gesso.adapter.sketch.scene.Sketches;
import dev.gesso.adapter.sketch.scene.relation.Encounter;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Each relation between thing 0 and thing 1. */
class BondsTest {

    private static Optional<Group> join(String kind, String subject, int subjects, String object, int objects) {
        var things = List.of(Sketches.thing(0, subject, subjects), Sketches.thing(1, object, objects));
        Ensemble ensemble = new Ensemble(things, new Extras());
        Group first = Crowd.of(things.getFirst(), ensemble, new Chance(1), 0);
        Group second = Crowd.of(things.getLast(), ensemble, new Chance(2), 0);
        return Bonds.find(kind).orElseThrow().join(new Encounter(first, second, 0, 1, ensemble, new Chance(3)));
    }

    private static Group joined(String kind, String subject, String object) {
        return join(kind, subject, 1, object, 1).orElseThrow();
    }

    private static Node subject(Group group) {
        return group.nodes(0).getFirst();
    }

    private static Node object(Group group) {
        return group.nodes(1).getFirst();
    }

    private static boolean isPaintedBefore(Group group, Node first, Node second) {
        return group.items().indexOf(first) < group.items().indexOf(second);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "holding",
                "using",
                "carrying",
                "examining",
                "wearing",
                "riding",
                "driving",
                "playing",
                "eating",
                "drinking",
                "reading",
                "chasing",
                "looking-at",
                "pushing",
                "flying-over",
                "on",
                "in",
                "under",
                "behind",
                "in-front-of",
                "beside",
                "over",
                "between",
                "containing",
                "with",
                "in front of",
                "looking at"
            })
    void knowsEveryKindThatPlansName(String kind) {
        assertThat(Bonds.find(kind)).isPresent();
    }

    @Test
    void knowsNoOtherKinds() {
        assertThat(Bonds.find("resembling")).isEmpty();
    }

    @Test
    void answersEachKindOnce() {
        assertThat(Bonds.all().stream().flatMap(bond -> bond.kinds().stream())).doesNotHaveDuplicates();
    }

    @Test
    void holdsAtTheHand() {
        Group group = joined("holding", "girl", "sword");
        Node girl = subject(group);
        Point hand = girl.at(Extra.NEAR_HAND.x(), Extra.NEAR_HAND.y());
        Box sword = object(group).box();
        assertThat(object(group).role()).isEqualTo(Role.HELD);
        assertThat(sword.top()).isLessThan(hand.y());
        assertThat(sword.bottom()).isGreaterThan(hand.y());
        assertThat(sword.height())
                .isBetween(0.2 * girl.box().height(), 0.5 * girl.box().height());
    }

    @Test
    void holdsTwoThingsInTwoHands() {
        Group group = join("holding", "girl", 1, "apple", 2).orElseThrow();
        double middle = subject(group).box().middleX();
        assertThat(group.nodes(1))
                .extracting(node -> node.box().middleX() > middle)
                .containsExactlyInAnyOrder(true, false);
    }

    @Test
    void leavesToOthersWhatTheyHold() {
        var things = List.of(Sketches.thing(0, "girl", 1), Sketches.thing(1, "apple", 1), Sketches.thing(2, "man", 1));
        Ensemble ensemble = new Ensemble(things, new Extras());
        List<Group> groups = things.stream()
                .map(thing -> Crowd.of(thing, ensemble, new Chance(1), 0))
                .toList();
        Group girl = Bonds.find("holding")
                .flatMap(bond -> bond.join(new Encounter(groups.get(0), groups.get(1), 0, 1, ensemble, new Chance(1))))
                .orElseThrow();
        Group both = Bonds.find("holding")
                .flatMap(bond -> bond.join(new Encounter(groups.get(2), girl, 2, 1, ensemble, new Chance(1))))
                .orElseThrow();
        assertThat(both.nodes(0).getFirst().box().height())
                .isEqualTo(both.nodes(2).getFirst().box().height());
    }

    @Test
    void bridgesARiver() {
        Group group = joined("over", "rock", "pool");
        assertThat(subject(group).box().bottom())
                .isGreaterThan(object(group).box().top());
        assertThat(subject(group).box().width())
                .isGreaterThan(0.5 * object(group).box().width());
    }

    @Test
    void holdsAnUmbrellaOverTheHead() {
        Group group = joined("holding", "girl", "umbrella");
        assertThat(object(group).box().top()).isLessThan(subject(group).box().top());
        assertThat(isPaintedBefore(group, object(group), subject(group))).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"hat, 0.02", "glasses, 0.15", "scarf, 0.3"})
    void wearsClothesWhereTheyBelong(String clothing, double height) {
        Group group = joined("wearing", "girl", clothing);
        Box worn = object(group).box();
        double place = subject(group).at(0, height).y();
        assertThat(place).isBetween(worn.top() - 0.01, worn.bottom() + 0.01);
        assertThat(worn.middleX()).isCloseTo(subject(group).box().middleX(), within(0.01));
    }

    @Test
    void dressesEveryoneOfACrowd() {
        Group group = join("wearing", "cat", 3, "hat", 1).orElseThrow();
        assertThat(group.nodes(1)).hasSize(3);
    }

    @Test
    void setsARiderAboveTheMountThatHidesTheLegs() {
        Group group = joined("riding", "girl", "horse");
        Box rider = subject(group).box();
        Box mount = object(group).box();
        assertThat(rider.top()).isLessThan(mount.top());
        assertThat(rider.bottom()).isBetween(mount.top(), mount.bottom());
        assertThat(isPaintedBefore(group, subject(group), object(group))).isTrue();
    }

    @Test
    void standsOnASkateboard() {
        Group group = joined("riding", "dog", "skateboard");
        assertThat(subject(group).box().bottom()).isLessThan(object(group).box().bottom());
        assertThat(isPaintedBefore(group, object(group), subject(group))).isTrue();
    }

    @Test
    void ridesWhatAPersonIsOn() {
        assertThat(subject(joined("on", "girl", "horse")).role()).isEqualTo(Role.RIDER);
    }

    @ParameterizedTest
    @ValueSource(strings = {"table", "rock", "horse", "sofa", "house"})
    void standsOnTop(String object) {
        Group group = joined("on", "cat", object);
        Box cat = subject(group).box();
        Box below = object(group).box();
        assertThat(cat.bottom()).isBetween(below.top(), below.bottom());
        assertThat(cat.middleX()).isBetween(below.left(), below.right());
    }

    @Test
    void putsManyOnATableSideBySide() {
        Group group = join("on", "apple", 4, "table", 1).orElseThrow();
        List<Box> apples = group.nodes(0).stream().map(Node::box).toList();
        assertThat(apples)
                .allSatisfy(apple -> assertThat(apple.left())
                        .isGreaterThanOrEqualTo(object(group).box().left()));
        assertThat(apples.get(0).shared(apples.get(1)))
                .isLessThan(0.3 * apples.get(0).area());
    }

    @Test
    void hidesTheFootOfWhatIsInABasket() {
        Group group = join("in", "apple", 3, "basket", 1).orElseThrow();
        int front = group.items().indexOf(new Front(object(group)));
        assertThat(group.nodes(0)).hasSize(3).allSatisfy(apple -> {
            assertThat(group.items().indexOf(apple)).isLessThan(front);
            assertThat(apple.role()).isEqualTo(Role.CONTAINED);
            assertThat(apple.box().middleX())
                    .isBetween(object(group).box().left(), object(group).box().right());
        });
    }

    @Test
    void containsWhatIsIn() {
        assertThat(object(joined("containing", "basket", "apple")).role()).isEqualTo(Role.CONTAINED);
    }

    @Test
    void coversASwimmerInAPool() {
        Group group = joined("in", "girl", "pool");
        assertThat(subject(group).depth().surface()).isLessThan(1);
        assertThat(group.items()).anyMatch(item -> item instanceof Mark mark && mark.kind() == Mark.Kind.RIPPLES);
    }

    @ParameterizedTest
    @ValueSource(strings = {"car", "house", "boat", "tree"})
    void looksOutOfWhatHasNoOpening(String object) {
        Group group = joined("in", "cat", object);
        Box cat = subject(group).box();
        boolean before = isPaintedBefore(group, object(group), subject(group));
        boolean looksOut = cat.top() < object(group).box().top();
        assertThat(before || looksOut).isTrue();
    }

    @Test
    void putsGuestsBetweenTheLegsOfATable() {
        Group group = joined("under", "cat", "table");
        assertThat(subject(group).box().height()).isLessThan(object(group).box().height());
        assertThat(isPaintedBefore(group, subject(group), object(group))).isTrue();
    }

    @Test
    void sitsBeforeTheTrunkUnderATree() {
        Group group = joined("under", "girl", "tree");
        assertThat(subject(group).box().height())
                .isLessThan(0.5 * object(group).box().height());
        assertThat(isPaintedBefore(group, object(group), subject(group))).isTrue();
    }

    @Test
    void hangsInTheAirOverSomething() {
        Group group = joined("over", "dog", "horse");
        assertThat(subject(group).box().bottom()).isLessThan(object(group).box().top());
        assertThat(subject(group).depth().shadow()).isFalse();
    }

    @Test
    void looksOutFromBehind() {
        Group group = joined("behind", "dog", "rock");
        assertThat(isPaintedBefore(group, subject(group), object(group))).isTrue();
        double hidden = subject(group).box().shared(object(group).box());
        assertThat(hidden).isBetween(0.01, 0.8 * subject(group).box().area());
    }

    @Test
    void turnsBehindRoundForInFrontOf() {
        Group group = joined("in-front-of", "dog", "sofa");
        assertThat(isPaintedBefore(group, object(group), subject(group))).isTrue();
    }

    @Test
    void leavesAHouseBehindADogToTheHorizon() {
        assertThat(join("behind", "house", 1, "dog", 1)).isEmpty();
        assertThat(join("in-front-of", "dog", 1, "house", 1)).isEmpty();
        assertThat(join("beside", "dog", 1, "tree", 1)).isEmpty();
    }

    @Test
    void standsBesideWithoutHiding() {
        Group group = joined("beside", "dog", "cat");
        assertThat(subject(group).box().shared(object(group).box())).isZero();
    }

    @Test
    void standsBetweenTwo() {
        Group group = join("between", "cat", 1, "dog", 2).orElseThrow();
        double middle = subject(group).box().middleX();
        assertThat(group.nodes(1))
                .extracting(node -> node.box().middleX() < middle)
                .containsExactlyInAnyOrder(true, false);
    }

    @ParameterizedTest
    @CsvSource({"hat, WORN", "book, HELD", "dog, FREE"})
    void takesWithAsItIsMeant(String object, Role role) {
        assertThat(object(joined("with", "girl", object)).role()).isEqualTo(role);
    }

    @Test
    void findsFoodAtTheMouth() {
        Group group = joined("eating", "girl", "apple");
        double eyes = subject(group).at(0, Extra.EYES.y()).y();
        assertThat(object(group).box().bottom()).isGreaterThan(eyes);
        assertThat(object(group).box().top())
                .isLessThan(subject(group).at(0, Extra.NECK.y()).y());
    }

    @Test
    void readsBeforeTheChest() {
        Group group = joined("reading", "girl", "book");
        assertThat(object(group).box().middleY())
                .isBetween(
                        subject(group).at(0, Extra.NECK.y()).y(),
                        subject(group).box().bottom());
    }

    @Test
    void runsAfterWhatItChases() {
        Group group = joined("chasing", "dog", "cat");
        assertThat(subject(group).box().right()).isLessThan(object(group).box().left());
        assertThat(subject(group).bearing().mirrored())
                .isEqualTo(object(group).bearing().mirrored());
        assertThat(group.items()).anyMatch(item -> item instanceof Mark mark && mark.kind() == Mark.Kind.SPEED_LINES);
    }

    @ParameterizedTest
    @CsvSource({"girl, car, true", "horse, car, false"})
    void pushesWhatIsBeforeItOrPullsWhatIsBehind(String subject, String object, boolean before) {
        Group group = joined("pushing", subject, object);
        assertThat(subject(group).box().middleX() < object(group).box().middleX())
                .isEqualTo(before);
    }

    @Test
    void facesWhatItLooksAt() {
        Group group = joined("looking-at", "dog", "cat");
        assertThat(subject(group).bearing().mirrored()).isFalse();
        assertThat(object(group).bearing().mirrored()).isTrue();
    }

    @Test
    void listensToThePatientsHeart() {
        Group group = joined("examining", "man", "dog");
        Mark tube = group.items().stream()
                .filter(item -> item instanceof Mark mark && mark.kind() == Mark.Kind.STETHOSCOPE)
                .map(Mark.class::cast)
                .findFirst()
                .orElseThrow();
        Point heart = tube.points().getLast();
        Box patient = object(group).box();
        assertThat(heart.x()).isBetween(patient.left(), patient.right());
        assertThat(heart.y()).isBetween(patient.top(), patient.bottom());
    }
}
