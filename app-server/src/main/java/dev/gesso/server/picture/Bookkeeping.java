package dev.gesso.server.picture;

import dev.gesso.core.cost.Money;
import dev.gesso.core.cost.Quote;
import dev.gesso.core.port.EngineException;
import dev.gesso.core.port.EngineFailure;
import dev.gesso.core.port.StorageException;
import dev.gesso.core.rule.CheckedRequest;
import dev.gesso.core.usecase.Drawn;
import dev.gesso.server.route.Exchange;
import dev.gesso.server.unknown.UnknownCall;
import dev.gesso.server.unknown.UnknownCalls;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.function.Supplier;

/** Writes down what drawings used and cost, and those that cost something before anyone knows. Safe for many threads. */
public final class Bookkeeping {

    private final UnknownCalls unknown;
    private final DrawingLog log;
    private final InstantSource clock;

    public Bookkeeping(UnknownCalls unknown, DrawingLog log, InstantSource clock) {
        this.unknown = unknown;
        this.log = log;
        this.clock = clock;
    }

    /** Draws for nothing. */
    Drawn free(Supplier<Drawn> drawing) {
        try {
            Drawn drawn = drawing.get();
            if (drawn instanceof Drawn.Kept kept) {
                log.kept(kept);
            }
            return drawn;
        } catch (StorageException failed) {
            log.storeFailed(failed.failure());
            throw failed;
        }
    }

    /** Draws for money. Once it was handed on its end is unknown until it is known: any other exception leaves it so. */
    Drawn paid(Exchange exchange, Studio studio, CheckedRequest request, Supplier<Drawn> drawing) {
        unknown.begun(call(exchange, studio, request));
        boolean known = false;
        try {
            Drawn drawn = free(drawing);
            known = true;
            return drawn;
        } catch (EngineException failed) {
            known = isKnown(failed.failure());
            throw failed;
        } catch (StorageException failed) {
            known = true;
            throw failed;
        } finally {
            if (known) {
                unknown.ended(exchange.id());
            } else {
                unknown.lost(exchange.id());
            }
        }
    }

    /** An answer that cannot be read was billed, which is known. */
    private static boolean isKnown(EngineFailure failure) {
        return failure.isSurelyNotBilled() || failure instanceof EngineFailure.BadAnswer;
    }

    private UnknownCall call(Exchange exchange, Studio studio, CheckedRequest request) {
        SequencedMap<String, String> parameters = new LinkedHashMap<>(request.parameters());
        parameters.remove("prompt");
        parameters.remove("user");
        return new UnknownCall(
                exchange.id(),
                clock.instant().toString(),
                studio.traits().name(),
                request.request().operation().wireName(),
                request.request().model().value(),
                parameters,
                exchange.caller().name(),
                bound(studio.quote(request)).map(Money::toString),
                unknown.process());
    }

    private static Optional<Money> bound(Quote quote) {
        return quote instanceof Quote.Priced priced ? Optional.of(priced.bound().cost()) : Optional.empty();
    }
}
