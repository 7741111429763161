package dev.gesso.adapter.http.exchange;

import java.time.InstantSource;
import java.util.function.LongSupplier;
import java.util.random.RandomGenerator;

/**
 * Time and chance.
 *
 * @param nanos a clock that only runs forward, such as {@code System::nanoTime}
 * @param chance names the boundaries of forms and spreads retries; safe for many threads
 */
public record Surroundings(InstantSource clock, LongSupplier nanos, RandomGenerator chance) {}
