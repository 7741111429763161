package dev.gesso.server.emulator;

import dev.gesso.core.rule.Finding;
import dev.gesso.server.answer.JsonPage;
import dev.gesso.server.route.CallLog;
import dev.gesso.server.route.Exchange;
import java.io.IOException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.LinkedBlockingDeque;

/** What an emulator was asked, for tests to look at: the last thousand calls. Safe for many threads. */
public final class Journal implements CallLog {

    /** Keeps apart the calls of tests that run at once. */
    static final String SESSION = "X-Gesso-Session";

    private static final int MOST = 1000;

    private final InstantSource clock;
    private final Map<String, Asked> open = new ConcurrentHashMap<>();
    private final Deque<Entry> entries = new LinkedBlockingDeque<>();

    /** A request that was judged, and the fault that befell it. */
    record Asked(
            String session, SequencedMap<String, String> parameters, List<Finding> findings, Optional<String> fault) {

        Asked befallenBy(String name) {
            return new Asked(session, parameters, findings, Optional.of(name));
        }
    }

    /** A call that ended. */
    record Entry(Instant time, Line line, Asked asked) {

        void writeTo(JsonPage page) {
            page.text("id", line.id())
                    .text("time", time.toString())
                    .text("method", line.method())
                    .text("route", line.route())
                    .number("status", line.status())
                    .number("milliseconds", line.took().toMillis())
                    .text("session", asked.session())
                    .text("fault", asked.fault())
                    .object("parameters", fields -> asked.parameters().forEach(fields::text))
                    .objects(
                            "findings",
                            asked.findings(),
                            (entry, finding) -> entry.text("rule", finding.rule())
                                    .text("param", finding.param())
                                    .text("message", finding.message()));
        }
    }

    public Journal(InstantSource clock) {
        this.clock = clock;
    }

    void judged(String id, Asked asked) {
        open.put(id, asked);
    }

    void befell(String id, String fault) {
        open.computeIfPresent(id, (key, asked) -> asked.befallenBy(fault));
    }

    @Override
    public void ended(Line line) {
        Asked asked = open.remove(line.id());
        if (asked != null) {
            entries.addLast(new Entry(clock.instant(), line, asked));
            while (entries.size() > MOST) {
                entries.pollFirst();
            }
        }
    }

    /** {@code GET /gesso/v1/journal}: by {@code session} and {@code status}, the oldest first. */
    public void list(Exchange exchange) throws IOException {
        List<Entry> asked = entries.stream()
                .filter(entry -> matches(exchange, "session", entry.asked().session()))
                .filter(entry ->
                        matches(exchange, "status", String.valueOf(entry.line().status())))
                .toList();
        JsonPage.send(
                exchange.call(),
                200,
                page -> page.text("object", "list").objects("data", asked, (fields, entry) -> entry.writeTo(fields)));
    }

    /** {@code DELETE /gesso/v1/journal}: forgets a session, or everything. */
    public void reset(Exchange exchange) throws IOException {
        entries.removeIf(entry -> matches(exchange, "session", entry.asked().session()));
        JsonPage.send(exchange.call(), 200, page -> page.flag("deleted", true));
    }

    private static boolean matches(Exchange exchange, String filter, String value) {
        return exchange.call().query(filter).stream().allMatch(value::equals);
    }
}
