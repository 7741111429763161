package dev.gesso.server.own;

import dev.gesso.core.cost.Quote;
import dev.gesso.core.request.Operation;
import dev.gesso.core.request.RawRequest;
import dev.gesso.core.rule.Verdict;
import dev.gesso.server.answer.JsonPage;
import dev.gesso.server.answer.WrongCallException;
import dev.gesso.server.body.RequestBody;
import dev.gesso.server.body.Uploads;
import dev.gesso.server.picture.Intake;
import dev.gesso.server.picture.Studio;
import dev.gesso.server.picture.Studios;
import dev.gesso.server.route.Exchange;
import java.io.IOException;
import java.util.List;

/** {@code POST /gesso/v1/check} and {@code /quote}: what would be said of a request, and what it would cost. */
public final class AdviceEndpoint {

    private static final List<String> SIGNS_OF_AN_EDIT = List.of("image", "image[]", "images", "mask", "markup");

    private final Studios studios;
    private final Intake intake;

    public AdviceEndpoint(Studios studios, Intake intake) {
        this.studios = studios;
        this.intake = intake;
    }

    public void check(Exchange exchange) throws IOException {
        try (Uploads uploads = intake.uploads()) {
            RawRequest request = request(exchange, uploads);
            Verdict verdict = studios.of(request).check(request);
            JsonPage.send(
                    exchange.call(),
                    200,
                    page -> FindingFields.write(
                            page.flag("ok", verdict instanceof Verdict.Passed), verdict.findings()));
        }
    }

    public void quote(Exchange exchange) throws IOException {
        try (Uploads uploads = intake.uploads()) {
            RawRequest request = request(exchange, uploads);
            Studio studio = studios.of(request);
            switch (studio.check(request)) {
                case Verdict.Failed failed -> throw WrongCallException.of(failed.first());
                case Verdict.Passed passed -> {
                    Quote quote = studio.quote(passed.request());
                    JsonPage.send(
                            exchange.call(),
                            200,
                            page -> QuoteFields.write(page, passed.request().request(), quote));
                }
            }
        }
    }

    /** An edit is what has something to edit. */
    private RawRequest request(Exchange exchange, Uploads uploads) throws IOException {
        RawRequest read = intake.read(exchange, Operation.GENERATION, uploads, RequestBody.Foresight.NONE)
                .request();
        boolean edit = SIGNS_OF_AN_EDIT.stream().anyMatch(read.parameters()::containsKey);
        return new RawRequest(edit ? Operation.EDIT : Operation.GENERATION, read.encoding(), read.parameters());
    }
}
