package dev.gesso.core.rule;

import dev.gesso.core.rule.submission.Submission;
import java.util.function.Function;
import java.util.stream.Stream;

/** How a rule is judged, and how much its word weighs. The function captures nothing. */
record Check(Severity severity, Function<Submission, Stream<Fault>> faults) {

    static Check error(Function<Submission, Stream<Fault>> faults) {
        return new Check(Severity.ERROR, faults);
    }

    static Check warning(Function<Submission, Stream<Fault>> faults) {
        return new Check(Severity.WARNING, faults);
    }
}
