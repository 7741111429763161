package dev.gesso.adapter.sketch.plan;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class PeopleTest {

    @ParameterizedTest
    @CsvSource({
        "a dark-skinned woman, dark-skin",
        "a black man, dark-skin",
        "a red-haired girl, red-hair",
        "a girl with blond hair, blond-hair",
        "a bald man, bald",
        "a man with a long white beard, beard",
        "an elderly man, elderly",
        "a doctor. She smiles, woman"
    })
    void keepsWhatPeopleLookLike(String prompt, String trait) {
        assertThat(first(prompt).traits()).contains(trait);
    }

    @ParameterizedTest
    @CsvSource({
        "a female teacher, 1f469-200d-1f3eb",
        "a woman teacher, 1f469-200d-1f3eb",
        "a teacher, 1f9d1-200d-1f3eb",
        "an old woman, 1f475",
        "a woman with red hair, 1f469-200d-1f9b0",
        "a male detective, 1f575-200d-2642"
    })
    void choosesThePicture(String prompt, String picture) {
        assertThat(first(prompt).picture()).isEqualTo(picture);
    }

    @Test
    void paintsNobodyBlack() {
        assertThat(first("a black woman").colour()).isEmpty();
    }

    @Test
    void dressesInAColour() {
        Thing lady = first("a lady in red");

        assertThat(lady.traits()).contains("dressed");
        assertThat(lady.colour()).isPresent();
    }

    private static Thing first(String prompt) {
        return Planning.PLANNER.plan(prompt).things().getFirst();
    }
}
