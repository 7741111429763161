package dev.gesso.cli.exit;

import dev.gesso.core.port.EngineFailure;
import dev.gesso.core.port.StorageFailure;

/** How a run ended, and whose fault it is when it did not end well. */
public enum ExitCode {
    DONE(0, "done"),
    REQUEST_WRONG(2, "the request is wrong: a rule stands against it"),
    REFUSED(3, "the engine refused the request, and would again"),
    UNREACHABLE(4, "the engine cannot be reached or takes no calls: nothing was billed"),
    STORAGE(5, "a picture could not be kept or written, or a file not read"),
    OUTCOME_UNKNOWN(6, "the engine's answer was lost or unreadable: it may have been billed"),
    OVER_BUDGET(7, "it may cost more than --max-cost, or nobody knows what it costs"),
    USAGE(64, "the command line or a setting is wrong"),
    BUG(70, "a mistake in Gesso: please report it"),
    CANCELLED(130, "cancelled, such as by Ctrl-C");

    private final int code;
    private final String meaning;

    ExitCode(int code, String meaning) {
        this.code = code;
        this.meaning = meaning;
    }

    public int code() {
        return code;
    }

    public String meaning() {
        return meaning;
    }

    public static ExitCode of(EngineFailure failure) {
        return switch (failure) {
            case EngineFailure.NotSent ignored -> UNREACHABLE;
            case EngineFailure.TooManyCalls ignored -> UNREACHABLE;
            case EngineFailure.Unauthorised ignored -> UNREACHABLE;
            case EngineFailure.OutOfFunds ignored -> UNREACHABLE;
            case EngineFailure.Cancelled ignored -> CANCELLED;
            case EngineFailure.OutcomeUnknown ignored -> OUTCOME_UNKNOWN;
            case EngineFailure.BadAnswer ignored -> OUTCOME_UNKNOWN;
        };
    }

    public static ExitCode of(StorageFailure failure) {
        return switch (failure) {
            case StorageFailure.Full ignored -> STORAGE;
            case StorageFailure.Denied ignored -> STORAGE;
            case StorageFailure.Damaged ignored -> STORAGE;
            case StorageFailure.Newer ignored -> STORAGE;
            case StorageFailure.Unavailable ignored -> STORAGE;
        };
    }
}
