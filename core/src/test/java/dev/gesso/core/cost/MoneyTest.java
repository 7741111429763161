package dev.gesso.core.cost;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MoneyTest {

    @ParameterizedTest
    @CsvSource({"0, 0", "42240000, 0.04224", "1, 0.000000001", "5000000000, 5", "10000000000, 10"})
    void printsDollarsWithoutTrailingZeros(long nanoDollars, String dollars) {
        assertThat(new Money(nanoDollars)).hasToString(dollars);
    }

    @Test
    void readsWhatItPrints() {
        assertThat(Money.dollars(new BigDecimal("0.04224"))).isEqualTo(new Money(42_240_000));
    }

    @Test
    void refusesFractionsOfANanoDollar() {
        assertThatThrownBy(() -> Money.dollars(new BigDecimal("0.0000000001"))).isInstanceOf(ArithmeticException.class);
    }

    @Test
    void refusesToOverflow() {
        assertThatThrownBy(() -> new Money(Long.MAX_VALUE).plus(new Money(1))).isInstanceOf(ArithmeticException.class);
    }
}
