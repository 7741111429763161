package dev.gesso.server.picture;

import dev.gesso.core.port.PartialImageListener;
import dev.gesso.core.port.StorageException;
import dev.gesso.core.rule.CheckedRequest;
import dev.gesso.core.usecase.Drawn;
import dev.gesso.server.route.Exchange;
import java.time.Duration;

/** Has requests drawn on behalf of those who call, and sees to what that may cost. Safe for many threads. */
public final class Commissions {

    /** A call that takes no longer keeps its connection. */
    private static final Duration PATIENCE = Duration.ofMillis(250);

    /** Whoever has a key of their own is not the one whose disk it is. */
    private static final String NO_PLACE = "The server cannot keep pictures at the moment.";

    private final Interlude interlude;
    private final RunningCalls running;
    private final Bookkeeping books;

    /**
     * Commissions of one server.
     *
     * @param interlude stands before what costs nothing
     * @param running lets nobody pay twice for what is still being drawn
     * @param books are told what was used and paid
     */
    public Commissions(Interlude interlude, RunningCalls running, Bookkeeping books) {
        this.interlude = interlude;
        this.running = running;
        this.books = books;
    }

    /** What costs nothing ends when the caller leaves; what costs something is received, kept and told all the same. */
    Drawn drawn(Exchange exchange, Studio studio, CheckedRequest request, PartialImageListener listener) {
        try {
            return drawnOpenly(exchange, studio, request, listener);
        } catch (StorageException failed) {
            throw exchange.caller().name().isEmpty()
                    ? failed
                    : new StorageException(failed.failure().saying(NO_PLACE), failed);
        }
    }

    private Drawn drawnOpenly(Exchange exchange, Studio studio, CheckedRequest request, PartialImageListener listener) {
        if (studio.traits().free()) {
            return Bystander.watching(exchange.call(), PATIENCE, () -> {
                Interlude.Showing showing = interlude.beforeDrawing(exchange, request, listener);
                Drawn drawn = books.free(() -> studio.draw(request, showing, exchange.caller()));
                showing.finish();
                return drawn;
            });
        }
        boolean again = exchange.call()
                .header("X-Stainless-Retry-Count")
                .filter(count -> !count.equals("0"))
                .isPresent();
        return running.draw(
                exchange.caller(),
                request,
                again,
                () -> books.paid(exchange, studio, request, () -> studio.draw(request, listener, exchange.caller())));
    }
}
