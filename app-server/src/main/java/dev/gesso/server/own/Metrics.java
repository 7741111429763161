package dev.gesso.server.own;

import dev.gesso.core.port.StoreState;
import dev.gesso.server.route.CallLog;
import dev.gesso.server.route.Exchange;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Counts calls for Prometheus, in the text format of version 0.0.4. Safe for many threads. */
public final class Metrics implements CallLog {

    private static final double[] BOUNDS = {0.005, 0.05, 0.25, 1, 5, 15, 60, 180};

    private final Supplier<Integer> running;
    private final Spending spending;
    private final EngineTally engines;
    private final Supplier<Integer> unknown;
    private final Supplier<StoreState> store;
    private final ConcurrentMap<Kind, Tally> tallies = new ConcurrentHashMap<>();

    private record Kind(String method, String route, int status) implements Comparable<Kind> {

        private static final Comparator<Kind> ORDER =
                Comparator.comparing(Kind::route).thenComparing(Kind::method).thenComparingInt(Kind::status);

        @Override
        public int compareTo(Kind other) {
            return ORDER.compare(this, other);
        }

        String labels() {
            return "method=\"%s\",route=\"%s\",status=\"%d\"".formatted(method, route, status);
        }
    }

    private static final class Tally {
        private final LongAdder nanos = new LongAdder();
        /** By the first bound that is not below. */
        private final List<LongAdder> within =
                Stream.generate(LongAdder::new).limit(BOUNDS.length + 1L).toList();
    }

    /**
     * Nothing counted yet.
     *
     * @param running tells how many calls are being worked on
     * @param unknown tells how many paid calls ended without anyone knowing how
     * @param store tells how what keeps pictures stands
     */
    public Metrics(
            Supplier<Integer> running,
            Spending spending,
            EngineTally engines,
            Supplier<Integer> unknown,
            Supplier<StoreState> store) {
        this.running = running;
        this.spending = spending;
        this.engines = engines;
        this.unknown = unknown;
        this.store = store;
    }

    @Override
    public void ended(Line line) {
        // What no route leads to is a single kind, or every caller could make new ones.
        Kind kind = line.route()
                .map(route -> new Kind(line.method(), route, line.status()))
                .orElseGet(() -> new Kind("any", "none", line.status()));
        Tally tally = tallies.computeIfAbsent(kind, first -> new Tally());
        tally.nanos.add(line.took().toNanos());
        double seconds = line.took().toNanos() / 1e9;
        int index = 0;
        while (index < BOUNDS.length && seconds > BOUNDS[index]) {
            index++;
        }
        tally.within.get(index).increment();
    }

    public void answer(Exchange exchange) throws IOException {
        OutputStream out = exchange.call().answer(200, "text/plain; version=0.0.4; charset=utf-8");
        out.write(page().getBytes(StandardCharsets.UTF_8));
    }

    private String page() {
        StoreState kept = store.get();
        StringBuilder page = new StringBuilder("""
                # HELP gesso_calls_running Calls for pictures that are being worked on.
                # TYPE gesso_calls_running gauge
                gesso_calls_running %d
                # HELP gesso_unknown_calls Paid calls of which nobody knows how they ended.
                # TYPE gesso_unknown_calls gauge
                gesso_unknown_calls %d
                # HELP gesso_store_waiting_pictures Pictures kept on this machine until their store takes them.
                # TYPE gesso_store_waiting_pictures gauge
                gesso_store_waiting_pictures %d
                # HELP gesso_store_waiting_bytes How much these are.
                # TYPE gesso_store_waiting_bytes gauge
                gesso_store_waiting_bytes %d
                # HELP gesso_store_refusing Whether new calls are refused because no picture could be kept.
                # TYPE gesso_store_refusing gauge
                gesso_store_refusing %d
                # HELP gesso_call_seconds How long calls took.
                # TYPE gesso_call_seconds histogram
                """.formatted(
                        running.get(),
                        unknown.get(),
                        kept.waiting(),
                        kept.waitingBytes(),
                        kept.refusal().isPresent() ? 1 : 0));
        new TreeMap<>(tallies).forEach((kind, tally) -> histogram(page, kind.labels(), tally));
        spending.writeTo(page);
        engines.writeTo(page);
        return page.toString();
    }

    private static void histogram(StringBuilder page, String labels, Tally tally) {
        long upTo = 0;
        for (int index = 0; index <= BOUNDS.length; index++) {
            upTo += tally.within.get(index).sum();
            String bound = index < BOUNDS.length ? String.valueOf(BOUNDS[index]) : "+Inf";
            page.append("gesso_call_seconds_bucket{%s,le=\"%s\"} %d%n".formatted(labels, bound, upTo));
        }
        page.append("gesso_call_seconds_sum{%s} %s%n".formatted(labels, tally.nanos.sum() / 1e9));
        page.append("gesso_call_seconds_count{%s} %d%n".formatted(labels, upTo));
    }
}
