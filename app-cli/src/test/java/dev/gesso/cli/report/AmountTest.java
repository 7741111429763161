package dev.gesso.cli.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class AmountTest {

    @ParameterizedTest
    @CsvSource({
        "1, 1 byte",
        "9999, 9999 bytes",
        "10000, 10 KB",
        "9999999, 9999 KB",
        "428520000, 428.5 MB",
        "9999999999, 9999.9 MB",
        "12340000000, 12.3 GB"
    })
    void choosesTheUnitThatSaysEnough(long bytes, String words) {
        assertThat(Amount.ofBytes(bytes)).isEqualTo(words);
    }

    @Test
    void knowsOneFromMany() {
        assertThat(Amount.of(1, "picture")).isEqualTo("1 picture");
        assertThat(Amount.of(0, "picture")).isEqualTo("0 pictures");
    }
}
