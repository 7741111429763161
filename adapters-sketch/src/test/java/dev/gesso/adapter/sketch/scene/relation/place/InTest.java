package dev.gesso.adapter.sketch.scene.relation.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.gesso.adapter.sketch.plan.Thing;
import dev.gesso.adapter.sketch.raster.Chance;
import dev.gesso.adapter.sketch.scene.Box;
import dev.gesso.adapter.sketch.scene.Crowd;
import dev.gesso.adapter.sketch.scene.Ensemble;
import dev.gesso.adapter.sketch.scene.Extras;
import dev.gesso.adapter.sketch.scene.Group;
import dev.gesso.adapter.sketch.scene.Role;
import dev.gesso.adapter.sketch.scene.Sketches;
import dev.gesso.adapter.sketch.scene.relation.Encounter;
import dev.gesso.adapter.sketch.scene.relation.Joined;
import dev.gesso.adapter.sketch.scene.relation.Meeting;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InTest {

    private static final In IN = new In();

    @Test
    void leavesTheSkyToTheSky() {
        assertThat(IN.join(Meeting.of("girl", "moon").encounter())).isEmpty();
    }

    @Test
    void standsAtTheDoorOfAHouse() {
        Joined joined = Meeting.of("girl", "house").by(IN);
        Box house = joined.object().box();
        Box guest = joined.subject().box();
        assertThat(guest.bottom()).isCloseTo(house.bottom(), within(1e-9));
        assertThat(guest.height()).isLessThan(0.4 * house.height());
        assertThat(guest.middleX()).isBetween(house.left(), house.right());
    }

    @ParameterizedTest
    @ValueSource(strings = {"car", "boat", "rock"})
    void looksOutWithHalfOfItself(String host) {
        Joined joined = Meeting.of("girl", host).by(IN);
        assertThat(Joined.share(joined.subject(), joined.object().box().top())).isBetween(0.3, 0.7);
        assertThat(joined.isHiddenBy(joined.subject(), joined.object())).isTrue();
    }

    @Test
    void sitsInTheLeavesOfATree() {
        Joined joined = Meeting.of("cat", "tree").by(IN);
        assertThat(joined.isHiddenBy(joined.object(), joined.subject())).isTrue();
        assertThat(Joined.share(joined.object(), joined.subject().box().bottom()))
                .isCloseTo(0.6, within(1e-9));
    }

    @Test
    void widensAPoolForItsGuestsButNotWithoutEnd() {
        double alone = Meeting.of("girl", "pool").by(IN).object().box().width();
        double three = Meeting.of("horse", 3, "pool", 1).by(IN).object().box().width();
        double crowded =
                Meeting.of("horse", 40, "pool", 1).by(IN).object().box().width();
        assertThat(three).isGreaterThan(1.5 * alone);
        assertThat(crowded).isCloseTo(3 * alone, within(1e-9));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 5, 12})
    void keepsSwimmersBetweenTheBanks(int swimmers) {
        Joined joined = Meeting.of("girl", swimmers, "pool", 1).by(IN);
        Box pool = joined.object().box();
        assertThat(joined.boxes(0))
                .hasSize(swimmers)
                .allMatch(box -> box.left() > pool.left() && box.right() < pool.right());
    }

    @Test
    void coversAQuarterOfASwimmer() {
        assertThat(Meeting.of("girl", "pool").by(IN).subject().depth().surface())
                .isEqualTo(0.74);
    }

    @Test
    void standsOnATableThatHasNoInside() {
        Joined joined = Meeting.of("apple", "table").by(IN);
        assertThat(joined.subject().role()).isEqualTo(Role.BORNE);
    }

    @Test
    void fillsTheBasketThatARibbonBelongsTo() {
        List<Thing> things =
                List.of(Sketches.thing(0, "apple", 1), Sketches.thing(1, "ribbon", 1), Sketches.thing(2, "basket", 1));
        Ensemble all = new Ensemble(things, new Extras());
        List<Group> groups = things.stream()
                .map(thing -> Crowd.of(thing, all, new Chance(1), 0))
                .toList();
        Group adorned = groups.get(2).then(groups.get(1).items());
        Encounter encounter = new Encounter(groups.get(0), adorned, 0, 1, all, new Chance(1));
        assertThat(new Joined(IN.join(encounter).orElseThrow()).subject().role())
                .isEqualTo(Role.CONTAINED);
    }
}
