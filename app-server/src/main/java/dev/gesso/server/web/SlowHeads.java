package dev.gesso.server.web;

import java.time.Duration;
import java.util.Map;
import java.util.OptionalLong;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.eclipse.jetty.io.Connection;

/** Ends connections whose request does not get past its headers in time; Jetty itself waits as long as bytes drip. */
final class SlowHeads implements Connection.Listener, AutoCloseable {

    private static final Duration BEAT = Duration.ofMillis(500);

    private final long mostNanos;
    private final Map<Connection, Seen> connections = new ConcurrentHashMap<>();
    private final ScheduledExecutorService beat = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("slow-heads").factory());

    /**
     * What was seen of a connection when its last request began or ended.
     *
     * @param since when the first byte after that was seen
     */
    private record Seen(long requests, long bytes, OptionalLong since) {}

    SlowHeads(Duration most) {
        this.mostNanos = most.toNanos();
    }

    void start() {
        ScheduledFuture<?> ignored =
                beat.scheduleWithFixedDelay(this::sweep, BEAT.toMillis(), BEAT.toMillis(), TimeUnit.MILLISECONDS);
    }

    @Override
    public void onOpened(Connection connection) {
        connections.put(connection, new Seen(0, 0, OptionalLong.empty()));
    }

    @Override
    public void onClosed(Connection connection) {
        connections.remove(connection);
    }

    private void sweep() {
        long now = System.nanoTime();
        connections.replaceAll((connection, seen) -> looked(connection, seen, now));
        connections.forEach((connection, seen) -> {
            if (seen.since().isPresent() && now - seen.since().getAsLong() > mostNanos) {
                connection.getEndPoint().close();
            }
        });
    }

    /** A request counts as begun for Jetty when its headers are there. */
    private static Seen looked(Connection connection, Seen seen, long now) {
        boolean working = connection.getMessagesIn() > connection.getMessagesOut();
        if (working || connection.getMessagesIn() != seen.requests()) {
            return new Seen(connection.getMessagesIn(), connection.getBytesIn(), OptionalLong.empty());
        }
        boolean waits = connection.getBytesIn() > seen.bytes() && seen.since().isEmpty();
        return waits ? new Seen(seen.requests(), seen.bytes(), OptionalLong.of(now)) : seen;
    }

    @Override
    public void close() {
        beat.shutdownNow();
    }
}
