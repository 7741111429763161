package dev.gesso.core.port;

import dev.gesso.core.request.ModelName;
import dev.gesso.core.request.Operation;
import java.time.Duration;
import java.util.Optional;

/** Something that happened to a call; holds no prompt, key or image bytes. */
public sealed interface CallEvent {

    /** The name of the engine. */
    String engine();

    /**
     * A request is about to be sent.
     *
     * @param inFlight calls to this engine that wait for an answer, with this one
     */
    record Begun(String engine, Operation operation, ModelName model, int inFlight) implements CallEvent {}

    /** An answer came; {@code refused} where it was a no. */
    record Answered(String engine, boolean refused, Optional<String> requestId, Duration took, Connections connections)
            implements CallEvent {}

    /** There is no answer. */
    record Failed(String engine, EngineFailure failure, Duration took, Connections connections) implements CallEvent {}

    /** The call waits, and will be sent again. */
    record Postponed(String engine, EngineFailure failure, Duration pause) implements CallEvent {}

    /** The call goes to the next engine. */
    record PassedOn(String engine, EngineFailure failure, String next) implements CallEvent {}

    /**
     * The connections to an engine.
     *
     * @param busy those with a call on them
     * @param idle those that are kept open
     * @param waiting calls that wait for one
     */
    record Connections(int busy, int idle, int waiting) {

        /** For an engine that needs none. */
        public static final Connections NONE = new Connections(0, 0, 0);
    }
}
