package dev.gesso.core.usecase;

import dev.gesso.core.archive.ImageName;
import dev.gesso.core.port.StorageFailure;

/** A kept picture that cannot be read, and why; nobody can say whether it is wanted, how old it is, or whose. */
public record Unread(ImageName name, StorageFailure failure) {

    /** Whether a later version has kept it, so that nothing is wrong with it. */
    public boolean isNewer() {
        return failure instanceof StorageFailure.Newer;
    }
}
