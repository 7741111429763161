package dev.gesso.core.rule;

import dev.gesso.core.rule.submission.Submission;
import java.util.ArrayList;
import java.util.List;

/**
 * What rules find while they are asked one after the other. Nearly all of them find nothing, and each is asked for every
 * request: they say what they find, if anything, so that silence costs nothing.
 */
final class Faults {

    private final List<Finding> findings = new ArrayList<>();
    private Rule judging;

    private Faults(Rule first) {
        this.judging = first;
    }

    /** Everything that these rules find, in their order. */
    static List<Finding> found(List<Rule> rules, Submission submission) {
        Faults faults = new Faults(rules.getFirst());
        for (Rule rule : rules) {
            faults.judging = rule;
            rule.check().judge().accept(submission, faults);
        }
        return List.copyOf(faults.findings);
    }

    /** Takes what the rule that is being asked has to say. */
    void add(Fault fault) {
        findings.add(fault.foundBy(judging));
    }
}
