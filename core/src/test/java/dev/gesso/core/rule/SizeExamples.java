package dev.gesso.core.rule;

import static dev.gesso.core.rule.RuleExample.generation;

import dev.gesso.core.request.Parameter;

final class SizeExamples {

    private SizeExamples() {}

    static RuleExample of(SizeRule rule) {
        return switch (rule) {
            case SIZE_READABLE -> sized("0x0", "Invalid size '0x0'. Expected WIDTHxHEIGHT, for example '1824x1024'.");
            case SIDES_DIVISIBLE ->
                sized("1792x936", "Invalid size '1792x936'. Width and height must both be divisible by 16.");
            case LONGEST_EDGE_WITHIN ->
                sized("4096x2048", "Invalid size '4096x2048'. The longest edge must be less than or equal to 3840.");
            case PIXELS_ENOUGH ->
                sized(
                        "576x1024",
                        "Invalid size '576x1024'. Requested resolution is below the current minimum pixel budget.");
            case PIXELS_NOT_TOO_MANY ->
                sized(
                        "3840x2176",
                        "Invalid size '3840x2176'. Requested resolution exceeds the current maximum pixel budget.");
            case SIDES_IN_RATIO ->
                sized("3840x1264", "Invalid size '3840x1264'. The longest edge must be at most 3 times the shortest.");
            case SIZE_NOT_EXPERIMENTAL ->
                sized("3840x2160", "Invalid size '3840x2160'. More than 3686400 pixels are experimental.");
        };
    }

    private static RuleExample sized(String size, String message) {
        return RuleExample.of(generation().with(Parameter.SIZE, size), "size", "invalid_value", message);
    }
}
