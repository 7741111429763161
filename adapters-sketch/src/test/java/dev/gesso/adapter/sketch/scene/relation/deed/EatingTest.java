package dev.gesso.adapter.sketch.scene.relation.deed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.gesso.adapter.sketch.scene.Box;
import dev.gesso.adapter.sketch.scene.Point;
import dev.gesso.adapter.sketch.scene.Role;
import dev.gesso.adapter.sketch.scene.relation.Joined;
import dev.gesso.adapter.sketch.scene.relation.Meeting;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EatingTest {

    private static final Eating EATING = new Eating();

    /** A person's mouth is between eyes and neck; an animal's is its near hand. */
    @ParameterizedTest
    @CsvSource({"girl, 0.5, 0.24", "dog, 0.9, 0.55"})
    void bringsFoodToTheMouth(String eater, double x, double y) {
        Joined joined = Meeting.of(eater, "apple").by(EATING);
        Point mouth = joined.subject().at(x, y);
        Box food = joined.object().box();
        assertThat(mouth.x()).isBetween(food.left(), food.right());
        assertThat(mouth.y()).isBetween(food.top(), food.bottom());
    }

    @Test
    void leavesTheFaceToBeSeen() {
        Joined joined = Meeting.of("girl", "apple").by(EATING);
        double eyes = joined.subject().at(0, 0.15).y();
        assertThat(joined.object().box().top()).isGreaterThan(eyes);
    }

    @Test
    void bitesOnTheSideItLooksTo() {
        Joined joined = Meeting.of("girl", "apple").mirrored().by(EATING);
        assertThat(joined.object().box().middleX())
                .isLessThan(joined.subject().box().middleX());
    }

    @ParameterizedTest
    @CsvSource({"girl, apple", "girl, sofa", "dog, apple"})
    void makesEveryMealAsLargeAsAHead(String eater, String meal) {
        Joined joined = Meeting.of(eater, meal).by(EATING);
        Box food = joined.object().box();
        Box body = joined.subject().box();
        assertThat(Math.max(food.width(), food.height()))
                .isCloseTo(0.3 * Math.max(body.width(), body.height()), within(1e-9));
    }

    @Test
    void standsBesideAMealThatAnotherHas() {
        assertThat(Meeting.of("girl", "apple").taken().by(EATING).object().role())
                .isEqualTo(Role.FREE);
    }

    @Test
    void letsNoHouseEat() {
        assertThat(EATING.join(Meeting.of("house", "apple").encounter())).isEmpty();
    }
}
