package dev.gesso.core.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class WordingTest {

    @Test
    void quotesOneWord() {
        assertThat(Wording.and(List.of("png"))).isEqualTo("'png'");
    }

    @Test
    void joinsTwoWordsWithoutAComma() {
        assertThat(Wording.and(List.of("auto", "low"))).isEqualTo("'auto' and 'low'");
    }

    @Test
    void putsACommaBeforeTheLastOfThree() {
        assertThat(Wording.or(List.of("low", "high", "auto"))).isEqualTo("'low', 'high', or 'auto'");
    }
}
