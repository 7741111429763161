package dev.gesso.adapter.http.exchange;

import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;

/**
 * Looks at all exchanges of a line now and then, and ends those whose time is over. One thread serves them all and rests
 * when there are none: a timer for each would wake another thread for every call.
 */
final class Watch {

    private static final Duration BEAT = Duration.ofMillis(50);
    private static final int IDLE_BEATS = 40;

    private final Set<WatchedExchange> running = ConcurrentHashMap.newKeySet();
    private final AtomicBoolean looking = new AtomicBoolean();

    void begin(WatchedExchange exchange) {
        running.add(exchange);
        look();
    }

    void end(WatchedExchange exchange) {
        running.remove(exchange);
    }

    private void look() {
        if (!looking.get() && looking.compareAndSet(false, true)) {
            Thread.ofPlatform().daemon().name("gesso-watch").start(this::lookOn);
        }
    }

    private void lookOn() {
        int idle = 0;
        while (idle < IDLE_BEATS) {
            LockSupport.parkNanos(this, BEAT.toNanos());
            running.forEach(WatchedExchange::look);
            idle = running.isEmpty() ? idle + 1 : 0;
        }
        looking.set(false);
        if (!running.isEmpty()) {
            look();
        }
    }
}
