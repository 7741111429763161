package dev.gesso.server.own;

import dev.gesso.core.port.StorageException;
import dev.gesso.core.port.StorageFailure;
import dev.gesso.server.route.Endpoint;
import dev.gesso.server.route.Exchange;
import java.io.IOException;

/** Tells callers that a store failed, and not where on the server's disk it lies; the log says that. */
final class Discreetly {

    private static final String DAMAGED = "The picture is damaged: what is kept is not what its manifest says.";
    private static final String NEWER = "The picture was kept by a later version than this server's.";
    private static final String UNREADABLE = "Kept pictures cannot be read at the moment.";

    private Discreetly() {}

    static void answer(Exchange exchange, Endpoint endpoint) throws IOException {
        try {
            endpoint.answer(exchange);
        } catch (StorageException failed) {
            throw new StorageException(told(failed.failure()), failed);
        }
    }

    private static StorageFailure told(StorageFailure failure) {
        return switch (failure) {
            case StorageFailure.Damaged ignored -> new StorageFailure.Damaged(DAMAGED);
            case StorageFailure.Full ignored -> new StorageFailure.Full(UNREADABLE);
            case StorageFailure.Denied ignored -> new StorageFailure.Denied(UNREADABLE);
            case StorageFailure.Newer ignored -> new StorageFailure.Newer(NEWER);
            case StorageFailure.Unavailable ignored -> new StorageFailure.Unavailable(UNREADABLE);
        };
    }
}
