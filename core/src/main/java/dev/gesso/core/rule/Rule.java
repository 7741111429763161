package dev.gesso.core.rule;

import dev.gesso.core.rule.submission.Submission;
import java.util.function.Consumer;

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

    /** Tells what stands against the request; nothing where the rule is kept or does not concern it. */
    default void judge(Submission submission, Consumer<Finding> found) {
        check().faults().apply(submission).forEach(fault -> found.accept(fault.foundBy(this)));
    }
}
