package dev.gesso.adapter.sketch.plan.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

final class PhrasebookTest {

    private final Phrasebook<String> book = new Phrasebook<>();

    @Test
    void prefersTheLongestPhrase() {
        book.add("hot", "warm");
        book.add("hot air balloon", "balloon");

        assertThat(book.longest(Tokenizer.tokens("hot air balloon ride"), 0)).hasValueSatisfying(match -> {
            assertThat(match.length()).isEqualTo(3);
            assertThat(match.values()).containsExactly("balloon");
        });
    }

    @Test
    void fallsBackToTheBeginningOfAPhrase() {
        book.add("hot", "warm");
        book.add("hot air balloon", "balloon");

        assertThat(book.longest(Tokenizer.tokens("hot air"), 0))
                .hasValueSatisfying(match -> assertThat(match.length()).isEqualTo(1));
    }

    @Test
    void knowsThePluralOfTheLastWord() {
        book.add("fire engine", "engine");

        assertThat(book.longest(Tokenizer.tokens("two fire engines"), 1))
                .hasValueSatisfying(match -> assertThat(match.singular()).containsExactly("engine"));
    }

    @Test
    void crossesNoComma() {
        book.add("fire engine", "engine");

        assertThat(book.longest(Tokenizer.tokens("fire, engine"), 0)).isEmpty();
    }

    @Test
    void keepsSeveralMeaningsInOrder() {
        book.add("orange", "fruit");
        book.add("orange", "colour");

        assertThat(book.values("orange")).isEqualTo(List.of("fruit", "colour"));
    }
}
