package dev.gesso.core.rule;

import static dev.gesso.core.rule.RuleExample.generation;

import dev.gesso.core.request.Parameter;
import dev.gesso.core.request.WireValue;
import java.math.BigDecimal;

final class NumberExamples {

    private NumberExamples() {}

    static RuleExample of(NumberRule rule) {
        return switch (rule) {
            case NUMBERS_ARE_WHOLE ->
                RuleExample.of(
                        generation().with("n", new WireValue.Decimal(new BigDecimal("1.5"))),
                        "n",
                        "invalid_type",
                        "Invalid type for 'n': expected an integer, but got a decimal number instead.");
            case NUMBERS_NOT_BELOW ->
                RuleExample.of(
                        generation().with(Parameter.N, 0),
                        "n",
                        "integer_below_min_value",
                        "Invalid 'n': integer below minimum value. Expected a value >= 1, but got 0 instead.");
            case NUMBERS_NOT_ABOVE ->
                RuleExample.of(
                        generation().with(Parameter.N, 11),
                        "n",
                        "integer_above_max_value",
                        "Invalid 'n': integer above maximum value. Expected a value <= 10, but got 11 instead.");
        };
    }
}
