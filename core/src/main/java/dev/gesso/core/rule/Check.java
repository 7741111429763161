package dev.gesso.core.rule;

import dev.gesso.core.rule.submission.Submission;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Stream;

/** How a rule is judged, and how much its word weighs. The function captures nothing. */
record Check(Severity severity, BiConsumer<Submission, Faults> judge) {

    static Check error(BiConsumer<Submission, Faults> judge) {
        return new Check(Severity.ERROR, judge);
    }

    /**
     * A judge of the several files of an edit, whatever it finds in them one by one. Such a stream costs more than all other
     * rules together, and next to nothing beside the reading of a file.
     */
    static BiConsumer<Submission, Faults> each(Function<Submission, Stream<Fault>> judge) {
        return (submission, faults) -> judge.apply(submission).forEach(faults::add);
    }

    static Check warning(BiConsumer<Submission, Faults> judge) {
        return new Check(Severity.WARNING, judge);
    }
}
