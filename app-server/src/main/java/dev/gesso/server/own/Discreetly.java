package dev.gesso.server.own;

import dev.gesso.core.port.StorageException;
import dev.gesso.core.port.StorageFailure;
import dev.gesso.server.route.Endpoint;
import dev.gesso.server.route.Exchange;
import java.io.IOException;

/** Tells callers that a store failed, and not where on the server's disk it lies. */
final class Discreetly {

    private static final String DAMAGED = "The picture is damaged: what is kept is not what its manifest says.";
    private static final String NEWER = "The picture was kept by a later version than this server's.";
    private static final String UNREADABLE = "Kept pictures cannot be read at the moment.";

    private Discreetly() {}

    static void answer(Exchange exchange, Endpoint endpoint) throws IOException {
        try {
            endpoint.answer(exchange);
        } catch (StorageException failed) {
            throw new StorageException(failed.failure().saying(words(failed.failure())), failed);
        }
    }

    private static String words(StorageFailure failure) {
        return switch (failure) {
            case StorageFailure.Damaged ignored -> DAMAGED;
            case StorageFailure.Newer ignored -> NEWER;
            case StorageFailure.Full ignored -> UNREADABLE;
            case StorageFailure.Denied ignored -> UNREADABLE;
            case StorageFailure.Unavailable ignored -> UNREADABLE;
        };
    }
}
