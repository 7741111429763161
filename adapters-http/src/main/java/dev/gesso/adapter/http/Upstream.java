package dev.gesso.adapter.http;

import dev.gesso.core.port.Answer;

/** A link of the chain between a caller and an engine; the last one sends. */
interface Upstream {

    /** The name of the engine, for people. */
    String name();

    /**
     * Passes a call on, or answers for itself.
     *
     * @throws dev.gesso.core.port.EngineException where there is no answer
     */
    Answer send(Call call);
}
