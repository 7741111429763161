package dev.gesso.core.port;

/**
 * Tells, where pictures of a store are read one after the other, whether a failure is of one of them, so that it must not
 * hide all others, or of the store. Most failures say so themselves. What may not be read may be a single picture, as
 * that of another user is, or be all of them: then it tells whether any other could be read. For one thread.
 */
public final class OneOrAll {

    /** Where so many may not be read and none before them could, it is the store that may not be read. */
    private static final int MOST_DENIED = 50;

    private boolean anyRead;
    private int denied;

    /** To be told of each picture that could be read. */
    public void read() {
        anyRead = true;
    }

    /** Returns where a failure is of one picture alone; throws it again where it is of the store. */
    public void demandOfOne(StorageException failed) {
        boolean isOfOne = failed.failure().isOfOnePicture();
        if (failed.failure() instanceof StorageFailure.Denied) {
            denied++;
            isOfOne = anyRead || denied < MOST_DENIED;
        }
        if (!isOfOne) {
            throw failed;
        }
    }

    /** Whether, of all that was looked at, something may not be read and nothing could be. */
    public boolean isAllDenied() {
        return denied > 0 && !anyRead;
    }
}
