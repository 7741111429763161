package dev.gesso.server.answer;

/** A call ends here, with this answer. */
public final class WrongCallException extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final transient ErrorAnswer answer;

    public WrongCallException(ErrorAnswer answer) {
        super(answer.message());
        this.answer = answer;
    }

    public ErrorAnswer answer() {
        return answer;
    }
}
