package dev.gesso.adapter.sketch.scene.relation.registry;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gesso.adapter.sketch.scene.Role;
import dev.gesso.adapter.sketch.scene.relation.Meeting;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Little words mean one relation or another, as who is meant demands. */
class MeaningTest {

    @ParameterizedTest
    @CsvSource({
        "girl, hat, WORN",
        "dog, scarf, WORN",
        "girl, sword, HELD",
        "girl, apple, HELD",
        "dog, lantern, HELD",
        "girl, car, FREE",
        "rock, ribbon, WORN",
        "apple, candle, BORNE",
        "basket, apple, CONTAINED",
        "table, book, BORNE",
        "basket, girl, FREE",
        "apple, coffee, FREE",
        "tree, apple, BORNE",
        "boat, dog, FREE"
    })
    void withIsMeantAsTheThingsDemand(String subject, String object, Role role) {
        assertThat(Meeting.of(subject, object).by(new With()).object().role()).isEqualTo(role);
    }

    @ParameterizedTest
    @CsvSource({"girl, basket, CONTAINED", "cat, car, BORNE", "apple, table, BORNE", "apple, hat, BORNE"})
    void inIsInside(String subject, String object, Role role) {
        assertThat(Meeting.of(subject, object).by(new Inside()).subject().role())
                .isEqualTo(role);
    }

    @ParameterizedTest
    @CsvSource({"girl, hat", "dog, scarf"})
    void inClothesIsWorn(String subject, String object) {
        assertThat(Meeting.of(subject, object).by(new Inside()).object().role()).isEqualTo(Role.WORN);
    }

    @ParameterizedTest
    @CsvSource({"cat, sofa, BORNE", "girl, horse, RIDER", "girl, car, RIDER", "hat, girl, WORN", "dog, horse, BORNE"})
    void onIsRiddenWornOrStoodOn(String subject, String object, Role role) {
        assertThat(Meeting.of(subject, object).by(new OnTop()).subject().role()).isEqualTo(role);
    }

    @ParameterizedTest
    @CsvSource({"apple, hat", "rock, scarf"})
    void onClothesIsPrintedAllOver(String subject, String object) {
        assertThat(Meeting.of(subject, object).by(new OnTop()).subject().role()).isEqualTo(Role.BORNE);
    }
}
