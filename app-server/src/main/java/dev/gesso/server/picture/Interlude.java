package dev.gesso.server.picture;

import dev.gesso.core.port.PartialImageListener;
import dev.gesso.core.request.RawRequest;
import dev.gesso.core.rule.CheckedRequest;
import dev.gesso.core.rule.Verdict;
import dev.gesso.server.route.Exchange;

/** What stands between a request and its drawing, such as an emulator's faults. Safe for many threads. */
public interface Interlude {

    /** Is told of a call whose body was not read yet. */
    void arrived(Exchange exchange);

    /** Is told what was asked and what the rules say. */
    void judged(Exchange exchange, RawRequest request, Verdict verdict);

    /**
     * May take its time, change how the answer is sent, or end the call.
     *
     * @return what is to be shown the unfinished pictures, and shows them to the listener
     * @throws WrongCallException to answer in another way
     */
    Showing beforeDrawing(Exchange exchange, CheckedRequest request, PartialImageListener listener);

    /** Shows unfinished pictures in its own time; for one thread. */
    interface Showing extends PartialImageListener {

        /** To be called when all is drawn; returns when all was shown that there was, and the drawing may be seen. */
        void finish();
    }
}
