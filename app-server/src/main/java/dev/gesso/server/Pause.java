package dev.gesso.server;

import java.time.Duration;

/** Lets time go by. */
@FunctionalInterface
interface Pause {

    void pause(Duration duration) throws InterruptedException;
}
