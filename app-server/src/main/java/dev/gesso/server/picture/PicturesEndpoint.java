package dev.gesso.server.picture;

import dev.gesso.core.port.PartialImageListener;
import dev.gesso.core.request.Operation;
import dev.gesso.core.rule.CheckedRequest;
import dev.gesso.core.rule.Verdict;
import dev.gesso.core.usecase.Drawn;
import dev.gesso.server.answer.ErrorAnswer;
import dev.gesso.server.answer.EventStream;
import dev.gesso.server.answer.PicturesAnswer;
import dev.gesso.server.body.Uploads;
import dev.gesso.server.route.Endpoint;
import dev.gesso.server.route.Exchange;
import java.io.IOException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;

/** {@code POST /v1/images/generations} and {@code /edits}: from the body to the last byte of the last picture. */
public final class PicturesEndpoint implements Endpoint {

    /** A call that takes no longer keeps its connection. */
    private static final Duration PATIENCE = Duration.ofMillis(250);

    private final Operation operation;
    private final Studios studios;
    private final Intake intake;
    private final Reading reading;
    private final Links links;
    private final InstantSource clock;
    private final Duration heartbeat;
    private final Interlude interlude;
    private final RunningCalls running;
    private final Bookkeeping books;

    /** Makes a request of a body. */
    @FunctionalInterface
    public interface Reading {
        Intake.Asked read(Exchange exchange, Uploads uploads) throws IOException;
    }

    public PicturesEndpoint(
            Operation operation,
            Studios studios,
            Intake intake,
            Reading reading,
            Links links,
            InstantSource clock,
            Duration heartbeat,
            Interlude interlude,
            RunningCalls running,
            Bookkeeping books) {
        this.operation = operation;
        this.studios = studios;
        this.intake = intake;
        this.reading = reading;
        this.links = links;
        this.clock = clock;
        this.heartbeat = heartbeat;
        this.interlude = interlude;
        this.running = running;
        this.books = books;
    }

    @Override
    public void answer(Exchange exchange) throws IOException {
        interlude.arrived(exchange);
        try (Uploads uploads = intake.uploads()) {
            Intake.Asked asked = reading.read(exchange, uploads);
            Studio studio = studios.of(asked.request());
            Verdict verdict = asked.found().isEmpty()
                    ? studio.check(asked.request())
                    : new Verdict.Failed(asked.found(), Optional.empty());
            interlude.judged(exchange, asked.request(), verdict);
            switch (verdict) {
                case Verdict.Failed failed -> ErrorAnswer.of(failed.first()).send(exchange.call());
                case Verdict.Passed passed -> draw(exchange, studio, passed.request(), asked.links());
            }
        }
    }

    private void draw(Exchange exchange, Studio studio, CheckedRequest request, boolean linked) throws IOException {
        if (request.request().delivery().stream()) {
            exchange.call().endConnection();
            try (EventStream events = EventStream.open(exchange.call(), heartbeat)) {
                new StreamedDrawing(
                                operation,
                                request,
                                events,
                                clock.instant(),
                                studio.traits().free())
                        .run(listener -> drawn(exchange, studio, request, listener));
            }
        } else {
            Drawn drawn = drawn(exchange, studio, request, PartialImageListener.NOBODY);
            switch (drawn) {
                case Drawn.Refused refused -> ErrorAnswer.of(refused).send(exchange.call());
                case Drawn.Kept kept -> {
                    PicturesAnswer.send(
                            exchange.call(),
                            request,
                            kept,
                            clock.instant(),
                            linked ? Optional.of(links.from(exchange.call())) : Optional.empty());
                    kept.images().forEach(image -> image.content().release());
                }
            }
        }
    }

    /** What costs nothing ends when the caller leaves; what costs something is received, kept and told all the same. */
    private Drawn drawn(Exchange exchange, Studio studio, CheckedRequest request, PartialImageListener listener) {
        if (studio.traits().free()) {
            return Bystander.watching(exchange.call(), PATIENCE, () -> {
                interlude.beforeDrawing(exchange, request);
                return books.free(() -> studio.draw(request, listener, exchange.caller()));
            });
        }
        boolean again = exchange.call()
                .header("X-Stainless-Retry-Count")
                .filter(count -> !count.equals("0"))
                .isPresent();
        return running.draw(
                exchange.caller(),
                request,
                again,
                () -> books.paid(exchange, studio, request, () -> studio.draw(request, listener, exchange.caller())));
    }
}
