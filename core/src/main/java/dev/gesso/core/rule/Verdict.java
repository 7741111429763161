package dev.gesso.core.rule;

import dev.gesso.core.image.png.AlphaCensus;
import java.util.List;
import java.util.Optional;

/** What the checker has to say of a request. */
public sealed interface Verdict {

    /** Everything found, errors and warnings, in the order in which the service would complain. */
    List<Finding> findings();

    /** The pixels of the request's mask, which the rules have gone through; empty where it has none that can be read. */
    Optional<AlphaCensus> mask();

    /** It may be sent; there may be warnings. */
    record Passed(CheckedRequest request, List<Finding> findings, Optional<AlphaCensus> mask) implements Verdict {
        public Passed {
            findings = List.copyOf(findings);
        }
    }

    /** It would be refused; the first error is what the service would answer. */
    record Failed(List<Finding> findings, Optional<AlphaCensus> mask) implements Verdict {
        public Failed {
            findings = List.copyOf(findings);
        }

        public Finding first() {
            return findings.stream().filter(Finding::isError).findFirst().orElseThrow();
        }
    }
}
