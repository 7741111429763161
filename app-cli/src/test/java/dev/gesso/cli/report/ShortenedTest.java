package dev.gesso.cli.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ShortenedTest {

    @ParameterizedTest
    @CsvSource({
        "an otter, 8, an otter",
        "an otters, 8, an otte…",
        "' an\n\n otter ', 8, an otter",
        "川獺の絵, 8, 川獺の絵",
        "川獺の絵本, 8, 川獺の…",
        "🦦🦦🦦, 5, 🦦🦦…",
        "e\u0301e\u0301e\u0301, 3, e\u0301e\u0301e\u0301"
    })
    void fitsIntoItsColumns(String text, int columns, String shown) {
        assertThat(Shortened.of(text, columns)).isEqualTo(shown);
    }
}
