package dev.gesso.adapter.sketch.plan.words;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gesso.adapter.sketch.plan.words.Token.Kind;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class TokenizerTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    A red T-shirt     | a red t shirt
                    Café, naïve       | cafe , naive
                    the children's    | the children's
                    the dogs' bowls   | the dogs' bowls
                    rock & roll       | rock and roll
                    3.5 or 4          | 3 5 or 4
                    <b>green</b> frog | green frog
                    2 < 3             | 2 3
                    """)
    void splitsIntoWords(String prompt, String words) {
        assertThat(texts(prompt)).containsExactly(words.split(" "));
    }

    @Test
    void tellsPausesFromEnds() {
        assertThat(Tokenizer.tokens("a, b. c\nd"))
                .extracting(Token::kind)
                .containsExactly(Kind.WORD, Kind.COMMA, Kind.WORD, Kind.STOP, Kind.WORD, Kind.STOP, Kind.WORD);
    }

    @Test
    void keepsQuotationsAsWritten() {
        Token quotation = Tokenizer.tokens("a sign “Relax & Unwind”").getLast();

        assertThat(quotation.kind()).isEqualTo(Kind.QUOTATION);
        assertThat(quotation.text()).isEqualTo("Relax & Unwind");
    }

    @Test
    void spellsEmojiAsPictureIds() {
        assertThat(texts("🧑‍🚀 ❤️ 👍🏽")).containsExactly("1f9d1-200d-1f680", "2764", "1f44d");
    }

    @Test
    void readsOtherScriptsAndControlCharacters() {
        assertThat(texts("猫 \u0000 кошка")).containsExactly("猫", "кошка");
    }

    private static List<String> texts(String prompt) {
        return Tokenizer.tokens(prompt).stream().map(Token::text).toList();
    }
}
