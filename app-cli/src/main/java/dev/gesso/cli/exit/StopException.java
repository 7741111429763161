package dev.gesso.cli.exit;

/** The command cannot go on, for a reason that a person can mend. */
public final class StopException extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final ExitCode code;
    private final String problem;
    private final String fix;

    /**
     * Ends the command.
     *
     * @param message what is wrong, on one line
     * @param fix the way out, on one line
     */
    public StopException(ExitCode code, String message, String fix) {
        super(message);
        this.code = code;
        this.problem = message;
        this.fix = fix;
    }

    public static StopException usage(String message, String fix) {
        return new StopException(ExitCode.USAGE, message, fix);
    }

    public ExitCode code() {
        return code;
    }

    public String problem() {
        return problem;
    }

    public String fix() {
        return fix;
    }
}
