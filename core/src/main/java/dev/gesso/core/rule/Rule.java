package dev.gesso.core.rule;

/** One thing that a request must keep; every implementor is an enum whose constants' names are the rules' ids. */
sealed interface Rule
        permits ParameterRule,
                ImageReferenceRule,
                InputFileRule,
                NumberRule,
                ChoiceRule,
                CombinationRule,
                ModelRule,
                SizeRule,
                SupportRule,
                InputImageRule,
                MaskRule,
                EngineRule {

    String name();

    Check check();

    default Severity severity() {
        return check().severity();
    }
}
