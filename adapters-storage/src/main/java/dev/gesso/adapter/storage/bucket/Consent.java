package dev.gesso.adapter.storage.bucket;

import dev.gesso.adapter.storage.bucket.client.OwnThread;
import java.util.function.Supplier;
import software.amazon.awssdk.core.exception.SdkException;

/**
 * What must be known before an object of content may come into being, asked while its bytes are already on their way: a
 * service makes no object before it has the last of them. In this order of what the service sees nothing has changed: the
 * reference is put, no mark is found, the object appears.
 *
 * @param right whether the bytes are those of the manifest; throws what is wrong with them
 * @param referred whether the reference is put
 * @param spared whether the bytes were not condemned after that
 */
record Consent(Supplier<Boolean> right, Supplier<Boolean> referred, Supplier<Boolean> spared) {

    /** Begins to ask, on threads of their own. */
    static Consent asked(Runnable verify, Runnable refer, Supplier<Boolean> isCondemned) {
        Supplier<Boolean> right = begun(verify);
        Supplier<Boolean> referred = begun(refer);
        return new Consent(right, referred, OwnThread.begin(() -> referred.get() && !isCondemned.get()));
    }

    /** Waits for all answers; throws what one of the questions has thrown. */
    boolean isGiven() {
        return right.get() && spared.get();
    }

    /** Waits for it, and makes whoever reads on give up where it is not given. */
    void demand() {
        boolean given = false;
        try {
            given = isGiven();
        } catch (RuntimeException told) {
            // to whoever asks again; here it would be taken for a failure of the request, and be tried anew
        }
        if (!given) {
            throw new Withheld();
        }
    }

    boolean isReferred() {
        try {
            return referred.get();
        } catch (SdkException failed) {
            return false;
        }
    }

    private static Supplier<Boolean> begun(Runnable call) {
        return OwnThread.begin(() -> {
            call.run();
            return true;
        });
    }

    /** Ends a request before it is whole. */
    static final class Withheld extends RuntimeException {
        private static final long serialVersionUID = 1;

        Withheld() {
            super("The rest is withheld");
        }
    }
}
