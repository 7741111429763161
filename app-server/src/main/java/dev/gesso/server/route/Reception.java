package dev.gesso.server.route;

import dev.gesso.core.port.EngineException;
import dev.gesso.core.port.StorageException;
import dev.gesso.server.answer.ErrorAnswer;
import dev.gesso.server.answer.WrongCallException;
import dev.gesso.server.body.Printable;
import dev.gesso.server.gate.Caller;
import dev.gesso.server.gate.Capacity;
import dev.gesso.server.gate.Credentials;
import dev.gesso.server.gate.Keys;
import dev.gesso.server.gate.Provenance;
import dev.gesso.server.web.Call;
import dev.gesso.server.web.Front;
import dev.gesso.server.web.SlowBodyException;
import dev.gesso.server.web.UnreadableBodyException;
import dev.gesso.server.web.UnreadableQueryException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** Lets calls in, leads them to their endpoint, and sees that each gets an answer and a line in the log. */
public final class Reception implements Front {

    private final List<Route> routes;
    private final Provenance provenance;
    private final Keys keys;
    private final Capacity capacity;
    private final Supplier<String> ids;
    private final CallLog log;

    /**
     * A reception for these routes.
     *
     * @param ids names of calls, each of which is new
     */
    public Reception(
            List<Route> routes,
            Provenance provenance,
            Keys keys,
            Capacity capacity,
            Supplier<String> ids,
            CallLog log) {
        this.routes = List.copyOf(routes);
        this.provenance = provenance;
        this.keys = keys;
        this.capacity = capacity;
        this.ids = ids;
        this.log = log;
    }

    @Override
    public void answer(Call call) throws IOException {
        String id = ids.get();
        Optional<Route> route = Optional.empty();
        Optional<Throwable> failure = Optional.empty();
        call.put("X-Request-Id", id);
        call.put("Openai-Version", "2020-10-01");
        try {
            provenance.admit(call);
            Address address = Address.of(call);
            route = Optional.of(route(call, address.path()));
            lead(call, id, address, route.get());
        } catch (IOException | RuntimeException failed) {
            failure = Optional.of(failed);
            answerFor(failed, call);
        } finally {
            log.ended(new CallLog.Line(id, call.method(), route.map(Route::path), call.status(), call.took(), failure));
        }
    }

    private void lead(Call call, String id, Address address, Route route) throws IOException {
        Caller caller = route.access() == Access.OPEN ? Caller.NOBODY : keys.admit(Credentials.key(call));
        Exchange exchange = new Exchange(
                call, id, caller, address.session(), route.match(address.path()).orElseThrow());
        if (route.access() == Access.SPENDING) {
            try (Capacity.Place place = capacity.take(caller, held(call))) {
                call.put("X-Ratelimit-Limit-Requests", String.valueOf(capacity.mostPerCaller()));
                call.put("X-Ratelimit-Remaining-Requests", String.valueOf(place.left()));
                call.put("X-Ratelimit-Reset-Requests", "1s");
                route.endpoint().answer(exchange);
            }
        } else {
            route.endpoint().answer(exchange);
        }
    }

    /** Forms go to disk as they come; all else is held in memory. */
    private static OptionalLong held(Call call) {
        boolean form = call.header("Content-Type")
                .filter(type -> type.toLowerCase(Locale.ROOT).startsWith("multipart/"))
                .isPresent();
        return form ? OptionalLong.empty() : call.length();
    }

    private Route route(Call call, String path) {
        List<Route> others = new ArrayList<>();
        for (Route route : routes) {
            if (route.match(path).isPresent()) {
                if (route.method().equals(call.method())) {
                    return route;
                }
                others.add(route);
            }
        }
        throw new WrongCallException(others.isEmpty() ? noSuch(call) : notAllowed(call, others));
    }

    private static ErrorAnswer noSuch(Call call) {
        return ErrorAnswer.wrong(
                404,
                Optional.empty(),
                "Invalid URL (%s %s)".formatted(Printable.of(call.method()), Printable.of(call.path())));
    }

    private static ErrorAnswer notAllowed(Call call, List<Route> there) {
        String methods = there.stream().map(Route::method).distinct().collect(Collectors.joining(", "));
        return ErrorAnswer.wrong(
                        405,
                        Optional.empty(),
                        "Not allowed to %s on %s.".formatted(Printable.of(call.method()), Printable.of(call.path())))
                .with("Allow", methods);
    }

    private static void answerFor(Exception failed, Call call) throws IOException {
        if (call.isBegun()) {
            throw failed instanceof IOException broken ? broken : new IOException(failed);
        }
        call.startOver();
        if (failed instanceof SlowBodyException || failed instanceof UnreadableBodyException) {
            // The rest of the body is not waited for.
            call.put("Connection", "close");
        }
        answer(failed).send(call);
    }

    private static ErrorAnswer answer(Exception failed) {
        return switch (failed) {
            case WrongCallException wrong -> wrong.answer();
            case EngineException engine -> ErrorAnswer.of(engine.failure());
            case StorageException store -> ErrorAnswer.of(store.failure()).notAgain();
            case UnreadableBodyException broken -> ErrorAnswer.wrong(400, Optional.empty(), "The body cannot be read.");
            case UnreadableQueryException broken ->
                ErrorAnswer.wrong(400, Optional.empty(), "The query of the address cannot be read.");
            case SlowBodyException slow -> ErrorAnswer.wrong(408, Optional.empty(), "The body came too slowly.");
            default -> ErrorAnswer.mistake();
        };
    }
}
