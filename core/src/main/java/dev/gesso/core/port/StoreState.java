package dev.gesso.core.port;

import java.util.Optional;

/**
 * How a store stands.
 *
 * @param waiting pictures that are kept on this machine until the store can take them
 * @param waitingBytes how much they are
 * @param trouble why they wait; empty where they are on their way
 * @param refusal why no new picture should be begun; empty where pictures can be kept
 */
public record StoreState(
        long waiting, long waitingBytes, Optional<StorageFailure> trouble, Optional<StorageFailure> refusal) {

    /** Pictures can be kept, and none waits. */
    public static final StoreState READY = new StoreState(0, 0, Optional.empty(), Optional.empty());

    /** A store in which nothing ever waits. */
    public static StoreState refusing(Optional<StorageFailure> refusal) {
        return new StoreState(0, 0, Optional.empty(), refusal);
    }
}
