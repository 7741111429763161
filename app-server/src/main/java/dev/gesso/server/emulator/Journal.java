package dev.gesso.server.emulator;

import dev.gesso.server.answer.JsonPage;
import dev.gesso.server.route.CallLog;
import dev.gesso.server.route.Exchange;
import java.io.IOException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.LinkedBlockingDeque;
import java.util.concurrent.TimeUnit;
import java.util.function.UnaryOperator;

/** What was asked for pictures, for tests to look at: the last thousand calls. Safe for many threads. */
public final class Journal implements CallLog {

    private static final int MOST = 1000;

    private final InstantSource clock;
    private final Map<String, OpenCall> open = new ConcurrentHashMap<>();
    private final Deque<JournalEntry> entries = new LinkedBlockingDeque<>();

    public Journal(InstantSource clock) {
        this.clock = clock;
    }

    void arrived(Exchange exchange) {
        open.put(
                exchange.id(),
                OpenCall.arrived(exchange.session(), exchange.caller().name()));
    }

    void learned(Exchange exchange, UnaryOperator<OpenCall> more) {
        open.computeIfPresent(exchange.id(), (id, call) -> more.apply(call));
    }

    @Override
    public void ended(Line line) {
        OpenCall call = open.get(line.id());
        if (call != null) {
            entries.addLast(call.entry(line, clock.instant()));
            open.remove(line.id());
            while (entries.size() > MOST) {
                entries.pollFirst();
            }
            call.ended().complete(true);
        }
    }

    /**
     * The calls of a session, the oldest first, once those that still run have ended.
     *
     * @param patience after which those that still run are left out
     */
    public List<JournalEntry> calls(String session, Duration patience) {
        CompletableFuture.allOf(open.values().stream()
                        .filter(call -> call.session().equals(session))
                        .map(OpenCall::ended)
                        .toArray(CompletableFuture[]::new))
                .completeOnTimeout(null, patience.toMillis(), TimeUnit.MILLISECONDS)
                .join();
        return entries.stream().filter(entry -> entry.session().equals(session)).toList();
    }

    /** Forgets the calls of a session that have ended. */
    public void forget(String session) {
        entries.removeIf(entry -> entry.session().equals(session));
    }

    /** {@code GET /gesso/v1/journal}: by {@code session} and {@code status}, the oldest first; a key with a name has its own. */
    public void list(Exchange exchange) throws IOException {
        List<JournalEntry> asked = entries.stream()
                .filter(entry -> isFor(exchange, entry))
                .filter(entry ->
                        exchange.call().query("status").stream().allMatch(String.valueOf(entry.status())::equals))
                .toList();
        JsonPage.send(
                exchange.call(),
                200,
                page -> page.text("object", "list").objects("data", asked, (fields, entry) -> entry.writeTo(fields)));
    }

    /** {@code DELETE /gesso/v1/journal}: forgets a session, or everything. */
    public void reset(Exchange exchange) throws IOException {
        entries.removeIf(entry -> isFor(exchange, entry));
        JsonPage.send(exchange.call(), 200, page -> page.flag("deleted", true));
    }

    /** Prompts are in it, so that nobody sees what another asked. */
    private static boolean isFor(Exchange exchange, JournalEntry entry) {
        return exchange.caller().name().stream().allMatch(name -> entry.key().equals(Optional.of(name)))
                && session(exchange).stream().allMatch(entry.session()::equals);
    }

    /** The session that a query names, or else the caller's own. */
    static Optional<String> session(Exchange exchange) {
        return exchange.call()
                .query("session")
                .or(() -> Optional.of(exchange.session()).filter(own -> !own.isEmpty()));
    }
}
