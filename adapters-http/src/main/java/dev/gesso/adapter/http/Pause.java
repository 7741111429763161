package dev.gesso.adapter.http;

import java.time.Duration;

/** Lets time go by. */
@FunctionalInterface
interface Pause {

    void hold(Duration duration) throws InterruptedException;
}
