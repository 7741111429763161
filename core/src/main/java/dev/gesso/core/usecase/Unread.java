package dev.gesso.core.usecase;

import dev.gesso.core.archive.ImageName;
import dev.gesso.core.port.StorageFailure;

/** A kept picture that cannot be read, and why; nobody can say whether it is wanted, how old it is, or whose. */
public record Unread(ImageName name, StorageFailure failure) {

    /** Why a picture cannot be read though others can. */
    public enum Reason {
        /** What is kept is not what was kept. */
        DAMAGED,
        /** A later version has kept it, and nothing is wrong with it. */
        NEWER,
        /** It may not be read, as where it is another user's. */
        DENIED
    }

    public Reason reason() {
        return switch (failure) {
            case StorageFailure.Newer ignored -> Reason.NEWER;
            case StorageFailure.Denied ignored -> Reason.DENIED;
            case StorageFailure.Damaged ignored -> Reason.DAMAGED;
            case StorageFailure.Full ignored -> Reason.DAMAGED;
            case StorageFailure.Unavailable ignored -> Reason.DAMAGED;
        };
    }
}
