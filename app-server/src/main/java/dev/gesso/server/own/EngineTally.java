package dev.gesso.server.own;

import dev.gesso.core.port.CallEvent;
import dev.gesso.core.port.EngineFailure;
import jakarta.inject.Inject;
import java.util.List;

/** Counts what happens between the server and its engines over HTTP. Safe for many threads. */
public final class EngineTally {

    private final Samples attempts = new Samples(
            "gesso_engine_attempts_total", "Requests to engines over HTTP, by how they ended.", 0, "engine", "outcome");
    private final Samples millis = new Samples(
            "gesso_engine_seconds_total", "How long requests to engines over HTTP took in all.", 3, "engine");
    private final Samples retries =
            new Samples("gesso_engine_retries_total", "Requests that waited and were sent again.", 0, "engine");
    private final Samples passed =
            new Samples("gesso_engine_passed_on_total", "Requests that went to the next engine.", 0, "engine", "next");

    @Inject
    public EngineTally() {}

    /** Takes an event; to be handed to engines as their journal. */
    public void record(CallEvent event) {
        switch (event) {
            case CallEvent.Begun ignored -> {}
            case CallEvent.Answered answer ->
                ended(
                        answer.engine(),
                        answer.refused() ? "refused" : "answered",
                        answer.took().toMillis());
            case CallEvent.Failed failed ->
                ended(failed.engine(), kind(failed.failure()), failed.took().toMillis());
            case CallEvent.Postponed again -> retries.add(1, again.engine());
            case CallEvent.PassedOn on -> passed.add(1, on.engine(), on.next());
        }
    }

    private void ended(String engine, String outcome, long took) {
        attempts.add(1, engine, outcome);
        millis.add(took, engine);
    }

    private static String kind(EngineFailure failure) {
        return switch (failure) {
            case EngineFailure.NotSent ignored -> "not_sent";
            case EngineFailure.TooManyCalls ignored -> "too_many_calls";
            case EngineFailure.Unauthorised ignored -> "unauthorised";
            case EngineFailure.OutOfFunds ignored -> "out_of_funds";
            case EngineFailure.Cancelled ignored -> "cancelled";
            case EngineFailure.OutcomeUnknown ignored -> "outcome_unknown";
            case EngineFailure.BadAnswer ignored -> "bad_answer";
        };
    }

    void writeTo(StringBuilder page) {
        List.of(attempts, millis, retries, passed).forEach(samples -> samples.writeTo(page));
    }
}
