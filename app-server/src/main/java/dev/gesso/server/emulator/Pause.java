package dev.gesso.server.emulator;

import java.time.Duration;

/** Lets time go by; tests have a clock of their own do it. Safe for many threads. */
@FunctionalInterface
public interface Pause {

    /** Returns when it has; no time at all is no wait. */
    void pause(Duration duration) throws InterruptedException;
}
