package dev.gesso.adapter.sketch.plan.reading.mention;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gesso.adapter.sketch.plan.relation.RelationKind;
import java.util.List;
import org.junit.jupiter.api.Test;

class MentionTest {

    private static final Mention CAT = new Mention("cat", List.of("1f408"));
    private static final Mention HAT = new Mention("hat", List.of("1f452"));

    @Test
    void isOneThingOfItsUsualSizeUntilMoreIsSaid() {
        Mention cat = new Mention("cat", List.of("1f408"));
        assertThat(cat.count()).isEqualTo(1);
        assertThat(cat.scale()).isEqualTo(1);
        assertThat(cat.colour()).isEmpty();
        assertThat(cat.pose()).isEmpty();
    }

    @Test
    void turnsOutAsWhatItsWordWasTheKindOf() {
        Mention robot = new Mention("robot", List.of("1f916"));
        robot.turnOutAs("dog", List.of("1f415"));
        assertThat(robot.word()).isEqualTo("robot dog");
        assertThat(robot.picture()).isEqualTo("1f415");
        assertThat(robot.has("robot")).isTrue();
    }

    /** A prompt of nouns alone makes no endless word. */
    @Test
    void stopsGatheringWords() {
        Mention thing = new Mention("thing", List.of("1f408"));
        for (int i = 0; i < 100; i++) {
            thing.turnOutAs("thing", List.of("1f408"));
        }
        assertThat(thing.word()).hasSizeLessThan(80);
    }

    @Test
    void handsOutTraitsThatNobodyCanChange() {
        Mention cat = new Mention("cat", List.of("1f408"));
        var before = cat.traits();
        cat.trait("striped");
        assertThat(before).isEmpty();
    }

    @Test
    void pendingRelationsKnowWhichSideIsMissing() {
        Pending wearing = new Pending(RelationKind.WEARING, false, List.of(CAT));
        Pending wornBy = new Pending(RelationKind.WEARING, true, List.of(HAT));
        assertThat(wearing.with(CAT, HAT)).isEqualTo(wornBy.with(HAT, CAT));
    }
}
