package dev.gesso.adapter.http;

import java.time.Duration;

/**
 * How long a call may take, and how often it is tried.
 *
 * @param deadline from before the first attempt to after the last
 * @param stall how long nothing may move while bytes are on their way; an engine at work is silent for longer
 */
public record CallLimits(Duration deadline, Duration stall, Retries retries) {

    /** Five minutes in all, two of silence in the midst of an answer, three attempts. */
    public static final CallLimits USUAL = new CallLimits(Duration.ofMinutes(5), Duration.ofMinutes(2), Retries.USUAL);
}
