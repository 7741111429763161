package dev.gesso.server.emulator;

import dev.gesso.core.image.Room;
import dev.gesso.core.image.Size;
import dev.gesso.core.port.PartialImageListener;
import dev.gesso.core.request.Output;
import dev.gesso.core.request.RawRequest;
import dev.gesso.core.request.RequestedSize;
import dev.gesso.core.rule.CheckedRequest;
import dev.gesso.core.rule.Verdict;
import dev.gesso.core.settings.SettingsException;
import dev.gesso.server.answer.ErrorAnswer;
import dev.gesso.server.answer.WrongCallException;
import dev.gesso.server.picture.Interlude;
import dev.gesso.server.route.Exchange;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.ToLongFunction;

/** Stands between a request and its drawing, and does what emulators are for. */
public final class Emulation implements Interlude {

    private static final String FAULT = "X-Gesso-Fault";
    private static final long USUAL_PIXELS = 1024 * 1024;

    /** Pictures that wait for their time get no more than this part of the memory. */
    private static final int SHARE_OF_WAITING = 8;

    private final Faults usual;
    private final Latency latency;
    private final Journal journal;
    private final ToLongFunction<CheckedRequest> tokens;
    private final Pause pause;
    private final Map<String, Faults> faults = new ConcurrentHashMap<>();
    private final CallCounts counts = new CallCounts();
    private final Room room = new Room(Runtime.getRuntime().maxMemory() / SHARE_OF_WAITING);

    /**
     * An emulation.
     *
     * @param usual faults of sessions that have none of their own
     * @param tokens tells how many tokens a request's pictures will have
     */
    public Emulation(
            Faults usual, Latency latency, Journal journal, ToLongFunction<CheckedRequest> tokens, Pause pause) {
        this.usual = usual;
        this.latency = latency;
        this.journal = journal;
        this.tokens = tokens;
        this.pause = pause;
    }

    /** Gives a session faults of its own, and numbers its calls from 0 again. */
    public void fail(String session, Faults own) {
        counts.forget(session);
        faults.put(session, own);
    }

    /** Forgets what a session was given, and its calls. */
    public void forget(String session) {
        counts.forget(session);
        faults.remove(session);
        journal.forget(session);
    }

    @Override
    public void arrived(Exchange exchange) {
        journal.arrived(exchange);
    }

    @Override
    public void judged(Exchange exchange, RawRequest request, Verdict verdict) {
        Decoded decoded = Decoded.of(request, verdict.mask());
        Duration took = exchange.call().took();
        journal.learned(exchange, call -> call.judged(decoded, verdict.findings(), took));
    }

    @Override
    public Showing beforeDrawing(Exchange exchange, CheckedRequest request, PartialImageListener listener) {
        String session = exchange.session();
        int number = counts.next(session);
        exchange.call()
                .header(FAULT)
                .or(() -> faults.getOrDefault(session, usual)
                        .befalling(new NumberedCall(number, request, exchange.caller())))
                .ifPresent(text -> befall(exchange, text));
        Pacing pacing = pacing(request, listener).begin();
        Duration took = exchange.call().took();
        journal.learned(exchange, call -> call.drawing(took));
        return pacing;
    }

    /** Where there is no room for pictures that wait, all of the time goes by before the first. */
    private Pacing pacing(CheckedRequest request, PartialImageListener listener) {
        Duration time = latency.of(tokens.applyAsLong(request));
        int unfinished = request.request().delivery().partialImages();
        Room.Share share = room.share();
        boolean spread = unfinished > 0 && !time.isZero() && share.take(expectedBytes(request));
        return new Pacing(listener, time, spread ? unfinished : 0, pause, share);
    }

    /** Of all pictures of a call, finished or not; those of the embedded engine have less than a byte a pixel. */
    private static long expectedBytes(CheckedRequest request) {
        Output output = request.request().output();
        long pixels = output.size() instanceof RequestedSize.Exact(Size size) ? size.pixels() : USUAL_PIXELS;
        return pixels * (output.count() + request.request().delivery().partialImages());
    }

    private void befall(Exchange exchange, String text) {
        Optional<Fault> fault = read(text);
        fault.ifPresent(known -> journal.learned(exchange, call -> call.befallenBy(text)));
        switch (fault.orElse(null)) {
            case null -> {}
            case Fault.Status status -> throw new WrongCallException(FaultAnswers.of(status));
            case Fault.Moderation ignored -> throw new WrongCallException(FaultAnswers.moderation(exchange.id()));
            case Fault.Sent(Distortion distortion) ->
                exchange.call().shape(out -> new Distorted(exchange.call(), out, distortion));
        }
    }

    private static Optional<Fault> read(String text) {
        try {
            return FaultText.parse(text);
        } catch (SettingsException unknown) {
            throw new WrongCallException(
                    ErrorAnswer.wrong(400, Optional.of("unknown_fault"), String.join("; ", unknown.problems())));
        }
    }
}
