package dev.gesso.server.answer;

import dev.gesso.core.rule.Finding;
import java.util.Optional;

/** A call ends here, with this answer. */
public final class WrongCallException extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final transient ErrorAnswer answer;
    private final transient Optional<String> rule;

    public WrongCallException(ErrorAnswer answer) {
        this(answer, Optional.empty());
    }

    private WrongCallException(ErrorAnswer answer, Optional<String> rule) {
        super(answer.message());
        this.answer = answer;
        this.rule = rule;
    }

    /** A request that breaks a rule of the API. */
    public static WrongCallException of(Finding finding) {
        return new WrongCallException(ErrorAnswer.of(finding), Optional.of(finding.rule()));
    }

    /** The rule that was broken, by its id; empty where it is none of those of the API. */
    public Optional<String> rule() {
        return rule;
    }

    public ErrorAnswer answer() {
        return answer;
    }
}
