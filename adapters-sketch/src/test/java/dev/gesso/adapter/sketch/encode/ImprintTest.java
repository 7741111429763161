package dev.gesso.adapter.sketch.encode;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ImprintTest {

    @ParameterizedTest
    @CsvSource({"a\u0000b, ab", "a\u001bb, ab", "a\ud800b, ab", "a\uffffb, ab", "a\u0085b, ab", "猫🐈, 猫🐈"})
    void keepsOnlyWhatCanBeRead(String text, String kept) {
        assertThat(Imprint.of("x", text).description()).isEqualTo(kept);
    }

    @Test
    void keepsLinesAndTabs() {
        assertThat(Imprint.of("x", "a\n\tb").description()).isEqualTo("a\n\tb");
    }

    @Test
    void shortensEachText() {
        Imprint imprint = new Imprint("software", "0123456789", new LinkedHashMap<>(Map.of("n", "abcdefgh")));
        assertThat(imprint.shortened(5))
                .isEqualTo(new Imprint("software", "0123…", new LinkedHashMap<>(Map.of("n", "abcd…"))));
    }

    @Test
    void doesNotChangeWithTheMapItWasMadeFrom() {
        LinkedHashMap<String, String> entries = new LinkedHashMap<>(Map.of("a", "1"));
        Imprint imprint = new Imprint("x", "y", entries);
        entries.put("b", "2");
        assertThat(imprint.entries()).containsOnlyKeys("a");
    }
}
