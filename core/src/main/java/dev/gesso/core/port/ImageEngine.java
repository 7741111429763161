package dev.gesso.core.port;

import dev.gesso.core.model.EngineTraits;
import dev.gesso.core.rule.CheckedRequest;

/**
 * Who draws: the embedded engine, or a service over HTTP. Safe for many threads.
 *
 * <p>A call blocks until the last picture is there. It is never sent twice by the engine itself. Interrupting the
 * calling thread ends the call soon, with {@link EngineFailure.Cancelled}. The request's image sources may be opened
 * more than once.
 */
public interface ImageEngine {

    EngineTraits traits();

    /**
     * Draws what the request asks for.
     *
     * @param listener is shown unfinished pictures in rising order on the calling thread, and none after the return
     * @throws EngineException and no other, where there is no answer
     */
    Answer send(CheckedRequest request, PartialImageListener listener);

    /** As {@link #send(CheckedRequest, PartialImageListener)}, without a look at unfinished pictures. */
    default Answer send(CheckedRequest request) {
        return send(request, PartialImageListener.NOBODY);
    }
}
