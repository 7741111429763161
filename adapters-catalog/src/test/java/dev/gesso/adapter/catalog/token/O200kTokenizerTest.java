package dev.gesso.adapter.catalog.token;

import static org.assertj.core.api.Assertions.assertThat;

import com.knuddels.jtokkit.Encodings;
import com.knuddels.jtokkit.api.Encoding;
import com.knuddels.jtokkit.api.EncodingType;
import dev.gesso.core.contract.TextTokenizerContract;
import dev.gesso.core.port.TextTokenizer;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

final class O200kTokenizerTest implements TextTokenizerContract {

    private static final Encoding REFERENCE =
            Encodings.newLazyEncodingRegistry().getEncoding(EncodingType.O200K_BASE);

    private final TextTokenizer tokenizer = new O200kTokenizer();

    @Override
    public TextTokenizer tokenizer() {
        return tokenizer;
    }

    /** As printed in OpenAI's cookbook, "How to count tokens with tiktoken". */
    @ParameterizedTest
    @CsvSource({
        "tiktoken is great!, 6",
        "antidisestablishmentarianism, 6",
        "2 + 2 = 4, 7",
        "お誕生日おめでとう, 8",
    })
    void countsAsTheReferenceOfItsMakerDoes(String text, int tokens) {
        assertThat(tokenizer.count(text)).isEqualTo(tokens);
    }

    @ParameterizedTest
    @EnumSource(Alphabet.class)
    void agreesWithAnotherImplementationOnRandomText(Alphabet alphabet) {
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom")
                .create(alphabet.name().hashCode());
        for (int round = 0; round < 2000; round++) {
            String text = alphabet.text(random, 60);
            assertThat(tokenizer.count(text)).as("'%s'", text).isEqualTo(REFERENCE.countTokensOrdinary(text));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "don't DON'T we'Re they'lL I'd've o'ſ 'ſ x'k",
                "日本A 日本a ABC日本 Ǆword wordǅ",
                "\u0301ABC \u0301's a\u0301b !\u0301x",
                "a  b   c \n\n d \r\n\t e\u00a0f\u2028g\u3000\u0085h \n",
                "1234567 ½Ⅷ٣٤٥٦ 12a34",
                "//\n/ ...\n\n/x </a>\r\n",
                "ſ't K'll",
                "<|endoftext|> <|endofprompt|>",
                "\u0000\u0001\u200b\ufeff\u00ad"
            })
    void agreesWithAnotherImplementationWherePiecesMeet(String text) {
        assertThat(tokenizer.count(text)).isEqualTo(REFERENCE.countTokensOrdinary(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "A", " ", "\n", "=", "日", "é", "🦦", " \n"})
    void agreesWithAnotherImplementationOnLongRuns(String unit) {
        String text = unit.repeat(4_000 / unit.length());
        assertThat(tokenizer.count(text)).isEqualTo(REFERENCE.countTokensOrdinary(text));
    }

    @Test
    void agreesWithAnotherImplementationOnOneLongWord() {
        String text = Alphabet.LATIN_LETTERS.text(
                RandomGeneratorFactory.of("L64X128MixRandom").create(7), 32_000);
        assertThat(tokenizer.count(text)).isEqualTo(REFERENCE.countTokensOrdinary(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\ud83e", "\udda6", "an otter \ud83e", "\udda6\ud83e", "a\ud83eb"})
    void countsHalfASurrogatePairAsTheReplacementCharacter(String text) {
        assertThat(tokenizer.count(text)).isEqualTo(tokenizer.count(text.replaceAll("\\p{Cs}", "\ufffd")));
    }

    @Test
    void countsAlikeOnManyThreads() {
        String text = Alphabet.PROSE.text(
                RandomGeneratorFactory.of("L64X128MixRandom").create(1), 5_000);
        int[] counts = IntStream.range(0, 64)
                .parallel()
                .map(round -> tokenizer.count(text))
                .distinct()
                .toArray();
        assertThat(counts).containsExactly(tokenizer.count(text));
    }
}
