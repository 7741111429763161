package dev.gesso.server.emulator;

import dev.gesso.core.rule.CheckedRequest;
import dev.gesso.server.gate.Caller;

/**
 * A request that kept every rule and is about to be drawn.
 *
 * @param number in its session, from 0
 */
public record NumberedCall(int number, CheckedRequest request, Caller caller) {

    public String prompt() {
        return request.request().prompt().text();
    }

    public String model() {
        return request.request().model().value();
    }
}
