package dev.gesso.adapter.sketch;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gesso.core.contract.TextTokenizerContract;
import dev.gesso.core.port.TextTokenizer;
import org.junit.jupiter.api.Test;

class EstimatedTokensTest implements TextTokenizerContract {

    @Override
    public TextTokenizer tokenizer() {
        return new EstimatedTokens();
    }

    @Test
    void takesFourLettersForAToken() {
        assertThat(tokenizer().count("A baby otter")).isEqualTo(3);
        assertThat(tokenizer().count("A")).isOne();
    }
}
