package dev.gesso.core.model;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gesso.core.request.Background;
import dev.gesso.core.request.Quality;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ChoicesTest {

    @Test
    void knowsValuesByTheirWords() {
        assertThat(Choices.of(Background.OPAQUE, Background.AUTO).listed()).containsExactly("opaque", "auto");
    }

    @Test
    void takesAQualityAsItIsSpelled() {
        Choices<Quality> choices = Choices.of(new Quality("HD"));

        assertThat(choices.lists("HD")).isTrue();
        assertThat(choices.lists("hd")).isFalse();
    }

    @Test
    void supportsNothingThatItDoesNotList() {
        assertThat(Choices.of(Background.OPAQUE).support("transparent")).isEqualTo(Support.NO);
    }

    @Test
    void tellsHowSureAWordIs() {
        Choices<Background> choices =
                new Choices<>(new LinkedHashMap<>(Map.of(Background.TRANSPARENT, Support.UNCERTAIN)));

        assertThat(choices.support("transparent")).isEqualTo(Support.UNCERTAIN);
    }

    @Test
    void equalsOthersOfTheSameValues() {
        assertThat(Choices.of(Background.OPAQUE))
                .isEqualTo(Choices.of(Background.OPAQUE))
                .hasSameHashCodeAs(Choices.of(Background.OPAQUE))
                .isNotEqualTo(Choices.none());
    }
}
