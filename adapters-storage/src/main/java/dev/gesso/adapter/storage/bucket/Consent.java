package dev.gesso.adapter.storage.bucket;

import dev.gesso.adapter.storage.bucket.client.OwnThread;
import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;

/**
 * What must be known before an object of content may come into being, asked while its bytes are already on their way: a
 * service makes no object before it has the last of them. In this order of what the service sees nothing has changed: the
 * reference is put, no mark is found, the object appears. Whether the bytes are right is found while they are sent.
 */
final class Consent {

    private final Runnable verify;
    private final AtomicBoolean right = new AtomicBoolean();
    private final AtomicBoolean referred;
    private final Supplier<Boolean> spared;

    private Consent(Runnable verify, AtomicBoolean referred, Supplier<Boolean> spared) {
        this.verify = verify;
        this.referred = referred;
        this.spared = spared;
    }

    /**
     * Begins to refer to the bytes, and to look then whether they are condemned, on a thread of its own.
     *
     * @param verify throws what is wrong with the bytes; runs only where they were not sent to their end
     */
    static Consent asked(Runnable verify, Runnable refer, Supplier<Boolean> isCondemned) {
        AtomicBoolean referred = new AtomicBoolean();
        return new Consent(verify, referred, OwnThread.begin(() -> {
            refer.run();
            referred.set(true);
            return !isCondemned.get();
        }));
    }

    /** Waits for all answers; throws what one of the questions has thrown. */
    boolean isGiven() {
        if (!right.get()) {
            verify.run();
            right.set(true);
        }
        return spared.get();
    }

    /**
     * Waits for it, and makes whoever reads on give up where it is not given.
     *
     * @param rest of bytes that are compared where they end, of which nothing may be left
     */
    void demand(InputStream rest) throws IOException {
        boolean given = false;
        try {
            right.set(rest.read() < 0);
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
            return spared.get() || referred.get();
        } catch (RuntimeException failed) {
            return referred.get();
        }
    }

    /** Ends a request before it is whole. */
    static final class Withheld extends RuntimeException {
        private static final long serialVersionUID = 1;

        Withheld() {
            super("The rest is withheld");
        }
    }
}
