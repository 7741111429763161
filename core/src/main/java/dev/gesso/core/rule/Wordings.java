package dev.gesso.core.rule;

import dev.gesso.core.request.WireValue;

/** Faults that many parameters share, in the service's words (measured 2026-08-30). */
final class Wordings {

    private Wordings() {}

    static Fault missing(String param) {
        return Fault.ofSchema(
                param,
                "missing_required_parameter",
                "Missing required parameter: '%s'.".formatted(param),
                "Add '%s'.".formatted(param));
    }

    static Fault wrongType(String param, String expected, WireValue value) {
        return Fault.ofSchema(
                param,
                "invalid_type",
                "Invalid type for '%s': expected %s, but got %s instead.".formatted(param, expected, value.typeName()),
                "Send %s.".formatted(expected));
    }

    static Fault below(String param, long least, long value) {
        return Fault.ofSchema(
                param,
                "integer_below_min_value",
                "Invalid '%s': integer below minimum value. Expected a value >= %d, but got %d instead."
                        .formatted(param, least, value),
                "Use %d or more.".formatted(least));
    }

    static Fault above(String param, long most, long value) {
        return Fault.ofSchema(
                param,
                "integer_above_max_value",
                "Invalid '%s': integer above maximum value. Expected a value <= %d, but got %d instead."
                        .formatted(param, most, value),
                "Use %d or less.".formatted(most));
    }
}
