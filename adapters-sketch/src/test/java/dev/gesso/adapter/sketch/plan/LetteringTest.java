package dev.gesso.adapter.sketch.plan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gesso.adapter.sketch.plan.Lettering.Hand;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class LetteringTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a sign that says \"Gone Fishing\"",
                "a sign saying Gone Fishing",
                "a sign with the words 'Gone Fishing'",
                "a \"Gone Fishing\" sign",
                "the words \"Gone Fishing\" on a sign",
                "a sign labelled “Gone Fishing” by a river",
                "a banner that says \"Gone Fishing\""
            })
    void standsOnWhatBearsIt(String prompt) {
        assertThat(only(prompt)).isEqualTo(new Lettering("Gone Fishing", Hand.PLAIN, OptionalInt.of(0)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a dog and the text \"Woof\"", "\"Woof\""})
    void standsOnABannerOtherwise(String prompt) {
        assertThat(only(prompt).text()).isEqualTo("Woof");
        assertThat(only(prompt).thing()).isEmpty();
    }

    @Test
    void isWrittenByHandWhereAsked() {
        assertThat(only("a tag with 'Hello' in a handwritten font").hand()).isEqualTo(Hand.SCRIPT);
    }

    @Test
    void isMadeOfPixelsInPixelArt() {
        assertThat(only("pixel art sign that says \"START\"").hand()).isEqualTo(Hand.PIXEL);
    }

    @Test
    void keepsOtherScriptsAsWritten() {
        assertThat(only("a sign that says \"Καλημέρα 你好\"").text()).isEqualTo("Καλημέρα 你好");
    }

    private static Lettering only(String prompt) {
        return Planning.PLANNER.plan(prompt).letterings().getFirst();
    }
}
