package dev.gesso.adapter.sketch.scene.relation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gesso.adapter.sketch.cast.Nature;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EncounterTest {

    /** One of them stands on the horizon or lies in the ground, and the other does not. */
    @ParameterizedTest
    @CsvSource({
        "girl, dog, false",
        "girl, house, true",
        "tree, cat, true",
        "house, tree, false",
        "pool, girl, true",
        "pool, house, false",
        "moon, girl, false"
    })
    void knowsWhenTheTwoCannotStandSideBySide(String subject, String object, boolean parted) {
        assertThat(Meeting.of(subject, object).encounter().isParted()).isEqualTo(parted);
    }

    /** A balloon is in the air, but belongs to the ground's things. */
    @ParameterizedTest
    @CsvSource({"moon, true", "balloon, false", "pool, false", "girl, false"})
    void knowsHeavenlyBodies(String word, boolean heavenly) {
        assertThat(Encounter.isHeavenly(Meeting.of(word, "girl").encounter().subjectActor()))
                .isEqualTo(heavenly);
    }

    @Test
    void isTakenWhenTheObjectIsLedByAnother() {
        assertThat(Meeting.of("girl", "apple").encounter().isTaken()).isFalse();
        assertThat(Meeting.of("girl", "apple").taken().encounter().isTaken()).isTrue();
    }

    @Test
    void exchangesBothSides() {
        Encounter swapped = Meeting.of("girl", "apple").encounter().swapped();
        assertThat(swapped.subjectIs(Nature.FOOD)).isTrue();
        assertThat(swapped.objectIs(Nature.PERSON)).isTrue();
        assertThat(swapped.swapped()).isEqualTo(swapped.swapped().swapped().swapped());
    }

    @Test
    void asksForOneOfSeveralNatures() {
        Encounter encounter = Meeting.of("girl", "apple").encounter();
        assertThat(encounter.subjectIs(Nature.ANIMAL, Nature.PERSON)).isTrue();
        assertThat(encounter.subjectIs(Nature.ANIMAL, Nature.FOOD)).isFalse();
    }
}
