package dev.gesso.adapter.sketch.scene.relation.deed;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gesso.adapter.sketch.scene.Box;
import dev.gesso.adapter.sketch.scene.Extra;
import dev.gesso.adapter.sketch.scene.Role;
import dev.gesso.adapter.sketch.scene.relation.Joined;
import dev.gesso.adapter.sketch.scene.relation.Meeting;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReadingTest {

    private static final Reading READING = new Reading();

    @ParameterizedTest
    @ValueSource(strings = {"book", "rock", "sofa", "apple"})
    void leavesHeadAndFeetToBeSeen(String object) {
        Joined joined = Meeting.of("girl", object).by(READING);
        assertThat(Joined.share(joined.subject(), joined.object().box().top())).isGreaterThan(Extra.EYES.y());
        assertThat(Joined.share(joined.subject(), joined.object().box().bottom()))
                .isLessThan(0.95);
    }

    @ParameterizedTest
    @ValueSource(strings = {"book", "rock", "sofa", "apple"})
    void isNoWiderThanTheReader(String object) {
        Joined joined = Meeting.of("girl", object).by(READING);
        assertThat(joined.object().box().width())
                .isLessThan(joined.subject().box().width());
    }

    @Test
    void comesBeforeTheReaderTowardsTheHand() {
        Joined joined = Meeting.of("girl", "book").by(READING);
        Box reader = joined.subject().box();
        assertThat(joined.isHiddenBy(joined.subject(), joined.object())).isTrue();
        assertThat(joined.object().box().middleX()).isBetween(reader.middleX(), reader.right());
    }

    @Test
    void leavesToOthersWhatTheyRead() {
        assertThat(Meeting.of("girl", "book").taken().by(READING).object().role())
                .isEqualTo(Role.FREE);
    }
}
