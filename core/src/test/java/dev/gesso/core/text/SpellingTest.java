package dev.gesso.core.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SpellingTest {

    private static final List<String> WORDS = List.of("quality", "size", "background");

    @Test
    void findsTheWordWithTheFewestChanges() {
        assertThat(Spelling.nearest("qualtiy", WORDS)).contains("quality");
    }

    @Test
    void findsNothingForAWordLikeNoOther() {
        assertThat(Spelling.nearest("watermark", WORDS)).isEmpty();
    }

    @Test
    void doesNotTryOnAWordWithoutEnd() {
        assertThat(Spelling.nearest("q".repeat(1_000_000), WORDS)).isEmpty();
    }
}
