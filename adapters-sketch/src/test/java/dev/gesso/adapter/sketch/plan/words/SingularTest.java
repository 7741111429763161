package dev.gesso.adapter.sketch.plan.words;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class SingularTest {

    @ParameterizedTest
    @CsvSource({
        "cats, cat",
        "foxes, fox",
        "horses, horse",
        "daisies, daisy",
        "cookies, cookie",
        "wolves, wolf",
        "knives, knife",
        "gloves, glove",
        "leaves, leaf",
        "mice, mouse",
        "geese, goose",
        "grandchildren, grandchild",
        "firemen, fireman",
        "potatoes, potato"
    })
    void findsTheSingular(String plural, String singular) {
        assertThat(Singular.of(plural)).contains(singular);
    }

    @ParameterizedTest
    @ValueSource(strings = {"glass", "dog", "is", "moss"})
    void leavesSingularsAlone(String word) {
        assertThat(Singular.of(word)).isEmpty();
    }
}
