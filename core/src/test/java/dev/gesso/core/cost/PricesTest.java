package dev.gesso.core.cost;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PricesTest {

    /** The published price of one picture, from its tokens (checked against the price pages 2026-09-05). */
    @ParameterizedTest
    @CsvSource({"272, 40000, 0.01088", "1056, 40000, 0.04224", "4160, 32000, 0.13312", "7024, 30000, 0.21072"})
    void billsTokensExactly(long tokens, long nanoDollars, String dollars) {
        Bill bill = new Prices.PerToken(0, 0, nanoDollars, 0).bill(new Usage(0, 0, tokens, 0));

        assertThat(bill.total()).hasToString(dollars);
    }

    @Test
    void billsEachKindAtItsOwnRate() {
        Bill bill = new Prices.PerToken(5_000, 8_000, 32_000, 10_000).bill(new Usage(1, 2, 3, 4));

        assertThat(bill).isEqualTo(new Bill(new Money(5_000), new Money(16_000), new Money(96_000), new Money(40_000)));
    }

    @Test
    void halvesEveryRateForABatch() {
        assertThat(new Prices.PerToken(5_000, 8_000, 30_000, 0).batch())
                .isEqualTo(new Prices.PerToken(2_500, 4_000, 15_000, 0));
    }

    @Test
    void refusesToLoseHalfANanoDollar() {
        assertThatThrownBy(() -> new Prices.PerToken(1, 0, 0, 0).batch()).hasMessageContaining("no whole number");
    }
}
