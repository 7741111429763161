package dev.gesso.core.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gesso.core.port.TextTokenizer;
import java.nio.charset.StandardCharsets;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What every {@link TextTokenizer} keeps. */
public interface TextTokenizerContract {

    TextTokenizer tokenizer();

    @Test
    default void countsNothingForAnEmptyText() {
        assertThat(tokenizer().count("")).isZero();
    }

    @Test
    default void countsAtLeastOneForAnyCharacter() {
        assertThat(IntStream.rangeClosed(0, Character.MAX_VALUE).mapToObj(Character::toString))
                .allMatch(text -> tokenizer().count(text) >= 1);
    }

    @Test
    default void countsTheSameTextAlike() {
        String text = "A children's book drawing of a veterinarian and a baby otter 🦦";
        assertThat(tokenizer().count(text)).isEqualTo(tokenizer().count(text));
    }

    @Test
    default void countsAtMostOneTokenForEachByte() {
        String text = "őŐ 日本 🦦\n\t½ \u0000";
        assertThat(tokenizer().count(text)).isLessThanOrEqualTo(text.getBytes(StandardCharsets.UTF_8).length);
    }
}
