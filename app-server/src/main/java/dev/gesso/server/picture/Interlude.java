package dev.gesso.server.picture;

import dev.gesso.core.request.RawRequest;
import dev.gesso.core.rule.CheckedRequest;
import dev.gesso.core.rule.Verdict;
import dev.gesso.server.route.Exchange;

/** What stands between a request and its drawing, such as an emulator's faults. Safe for many threads. */
public interface Interlude {

    /** Lets everything pass. */
    Interlude NONE = new Interlude() {
        @Override
        public void arrived(Exchange exchange) {}

        @Override
        public void judged(Exchange exchange, RawRequest request, Verdict verdict) {}

        @Override
        public void beforeDrawing(Exchange exchange, CheckedRequest request) {}
    };

    /** Is told of a call whose body was not read yet. */
    void arrived(Exchange exchange);

    /** Is told what was asked and what the rules say. */
    void judged(Exchange exchange, RawRequest request, Verdict verdict);

    /**
     * May take its time, change how the answer is sent, or end the call.
     *
     * @throws WrongCallException to answer in another way
     */
    void beforeDrawing(Exchange exchange, CheckedRequest request);
}
