package dev.gesso.server.picture;

import dev.gesso.core.rule.CheckedRequest;
import dev.gesso.core.rule.Verdict;
import dev.gesso.server.answer.WrongCallException;
import dev.gesso.server.body.Uploads;
import dev.gesso.server.route.Endpoint;
import dev.gesso.server.route.Exchange;
import java.io.IOException;
import java.util.Optional;

/** {@code POST /v1/images/generations} and {@code /edits}: from the body to the last byte of the last picture. */
public final class PicturesEndpoint implements Endpoint {

    private final Intake intake;
    private final Reading reading;
    private final Studios studios;
    private final Interlude interlude;
    private final Commissions commissions;
    private final Presentation presentation;

    /** Makes a request of a body. */
    @FunctionalInterface
    public interface Reading {
        Intake.Asked read(Exchange exchange, Uploads uploads) throws IOException;
    }

    public PicturesEndpoint(
            Intake intake,
            Reading reading,
            Studios studios,
            Interlude interlude,
            Commissions commissions,
            Presentation presentation) {
        this.intake = intake;
        this.reading = reading;
        this.studios = studios;
        this.interlude = interlude;
        this.commissions = commissions;
        this.presentation = presentation;
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
                case Verdict.Failed failed -> throw WrongCallException.of(failed.first());
                case Verdict.Passed passed -> draw(exchange, studio, passed.request(), asked.links());
            }
        }
    }

    private void draw(Exchange exchange, Studio studio, CheckedRequest request, boolean linked) throws IOException {
        presentation.bring(
                exchange,
                request,
                studio.traits().free(),
                linked,
                listener -> commissions.drawn(exchange, studio, request, listener));
    }
}
