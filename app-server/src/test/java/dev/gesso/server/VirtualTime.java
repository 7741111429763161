package dev.gesso.server;

import dev.gesso.server.emulator.Pause;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.atomic.AtomicReference;

/** A clock that goes on only where somebody waits, and then at once. */
final class VirtualTime implements InstantSource, Pause {

    private final AtomicReference<Instant> now = new AtomicReference<>(TestServer.NOW);

    @Override
    public Instant instant() {
        return now.get();
    }

    @Override
    public void pause(Duration duration) {
        now.updateAndGet(before -> before.plus(duration));
    }

    /** How much time has gone by. */
    Duration gone() {
        return Duration.between(TestServer.NOW, instant());
    }
}
