package dev.gesso.core.rule;

import static dev.gesso.core.rule.RuleExample.edit;
import static dev.gesso.core.rule.RuleExample.generation;

import dev.gesso.core.request.Parameter;

final class SupportExamples {

    private SupportExamples() {}

    static RuleExample of(SupportRule rule) {
        return switch (rule) {
            case VALUE_SUPPORTED ->
                RuleExample.of(
                        edit().with(Parameter.INPUT_FIDELITY, "high"),
                        "input_fidelity",
                        "invalid_input_fidelity_model",
                        "The model 'free' does not support the 'input_fidelity' parameter.");
            case VALUE_CERTAIN ->
                RuleExample.of(
                        generation().with(Parameter.BACKGROUND, "transparent"),
                        "background",
                        "invalid_value",
                        "The model may not take 'transparent' for 'background': the sources disagree.");
        };
    }
}
