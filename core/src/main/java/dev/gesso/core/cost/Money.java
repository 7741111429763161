package dev.gesso.core.cost;

import java.math.BigDecimal;

/**
 * An amount in whole nano-dollars (10⁻⁹ US$): every published price per token, halved ones too, is a whole number of
 * them, so sums are exact. Arithmetic that would overflow throws {@link ArithmeticException}.
 */
public record Money(long nanoDollars) implements Comparable<Money> {

    public static final Money ZERO = new Money(0);

    /**
     * So many dollars.
     *
     * @throws ArithmeticException when there are more than nine decimal places, or more dollars than fit
     */
    public static Money dollars(BigDecimal amount) {
        return new Money(amount.movePointRight(9).longValueExact());
    }

    public Money plus(Money other) {
        return new Money(Math.addExact(nanoDollars, other.nanoDollars));
    }

    public Money times(long factor) {
        return new Money(Math.multiplyExact(nanoDollars, factor));
    }

    public BigDecimal inDollars() {
        return BigDecimal.valueOf(nanoDollars, 9);
    }

    @Override
    public int compareTo(Money other) {
        return Long.compare(nanoDollars, other.nanoDollars);
    }

    /** Dollars as a plain decimal without trailing zeros: {@code 0.04224}. */
    @Override
    public String toString() {
        return nanoDollars == 0 ? "0" : inDollars().stripTrailingZeros().toPlainString();
    }
}
