package dev.gesso.adapter.sketch.plan.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class QuotationTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "says \"Tea & Cake\" in red",
                "says “Tea & Cake” in red",
                "says „Tea & Cake“ in red",
                "says «Tea & Cake» in red",
                "says « Tea & Cake » in red",
                "says ‘Tea & Cake’ in red",
                "says 'Tea & Cake' in red"
            })
    void findsWhatIsQuoted(String prompt) {
        assertThat(texts(prompt)).containsExactly("Tea & Cake");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "children's toys and the dogs' bowls",
                "it's the cat's pyjamas",
                "a 12\" pizza and a 10\" pizza",
                "rock 'n' roll",
                "an open \" mark",
                "\"\"",
                ""
            })
    void takesNoApostropheForAQuotation(String prompt) {
        assertThat(texts(prompt)).isEmpty();
    }

    @Test
    void keepsApostrophesWithinQuotations() {
        assertThat(texts("'Don't Panic' and ‘Don’t Worry’")).containsExactly("Don't Panic", "Don’t Worry");
    }

    @Test
    void findsSeveral() {
        assertThat(texts("\"One\", \"Two\"")).containsExactly("One", "Two");
    }

    private static List<String> texts(String prompt) {
        return Quotation.in(prompt).stream().map(Quotation::text).toList();
    }
}
