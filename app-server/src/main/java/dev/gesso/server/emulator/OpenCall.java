package dev.gesso.server.emulator;

import dev.gesso.core.rule.Finding;
import dev.gesso.server.route.CallLog;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/**
 * A call that runs, as far as the journal knows it.
 *
 * @param key the name of the caller's key
 * @param ended completes when it is in the journal
 */
record OpenCall(
        String session,
        Optional<String> key,
        Decoded decoded,
        List<Finding> findings,
        Optional<String> fault,
        Optional<Duration> judged,
        Optional<Duration> drawing,
        CompletableFuture<Boolean> ended) {

    /** A body may have a million parameters that nobody knows, and the journal has a thousand bodies. */
    private static final int MOST_FINDINGS = 100;

    static OpenCall arrived(String session, Optional<String> key) {
        return new OpenCall(
                session,
                key,
                Decoded.NOTHING,
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                new CompletableFuture<>());
    }

    OpenCall judged(Decoded request, List<Finding> found, Duration took) {
        List<Finding> some = found.isEmpty()
                ? found
                : found.stream().limit(MOST_FINDINGS).map(Decoded::shortened).toList();
        return new OpenCall(session, key, request, some, fault, Optional.of(took), drawing, ended);
    }

    OpenCall befallenBy(String name) {
        return new OpenCall(session, key, decoded, findings, Optional.of(name), judged, drawing, ended);
    }

    OpenCall drawing(Duration took) {
        return new OpenCall(session, key, decoded, findings, fault, judged, Optional.of(took), ended);
    }

    JournalEntry entry(CallLog.Line line, Instant time) {
        return new JournalEntry(
                line.id(),
                time,
                session,
                key,
                line.method(),
                line.route().orElse(""),
                line.status(),
                decoded.parameters(),
                decoded.parts(),
                decoded.mask(),
                findings,
                fault,
                new JournalEntry.Timings(judged, drawing, line.took()));
    }
}
