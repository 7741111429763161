package dev.gesso.server.picture;

import dev.gesso.core.image.Room;
import dev.gesso.core.port.ModelCatalog;
import dev.gesso.core.request.ModelName;
import dev.gesso.core.request.Operation;
import dev.gesso.core.request.Parameter;
import dev.gesso.core.request.RawRequest;
import dev.gesso.core.request.WireValue;
import dev.gesso.core.rule.Finding;
import dev.gesso.server.answer.ErrorAnswer;
import dev.gesso.server.answer.WrongCallException;
import dev.gesso.server.body.BodyLimits;
import dev.gesso.server.body.RequestBody;
import dev.gesso.server.body.Uploads;
import dev.gesso.server.route.Exchange;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Makes requests of calls: reads bodies, looks up what they refer to, and fills in what the server is set to. */
public final class Intake {

    private static final String URL = "url";

    /** Files of forms get no more than this part of memory. */
    private static final int SHARE_OF_FILES = 8;

    private final BodyLimits limits;
    private final Path folder;
    private final Optional<ModelName> usualModel;
    private final Function<RawRequest, References> references;
    private final ModelCatalog models;
    private final boolean linksForAll;
    private final Room room = new Room(Runtime.getRuntime().maxMemory() / SHARE_OF_FILES);

    /**
     * An intake.
     *
     * @param folder for files of bodies while they are needed
     * @param usualModel for requests that name none; where it is empty they are wrong
     * @param references looks up what a request refers to, as whoever will draw it needs that
     * @param linksForAll whether any model may be asked for addresses instead of bytes
     */
    public Intake(
            BodyLimits limits,
            Path folder,
            Optional<ModelName> usualModel,
            Function<RawRequest, References> references,
            ModelCatalog models,
            boolean linksForAll) {
        this.limits = limits;
        this.folder = folder;
        this.usualModel = usualModel;
        this.references = references;
        this.models = models;
        this.linksForAll = linksForAll;
    }

    /**
     * What a call asks for.
     *
     * @param links whether it wants addresses instead of bytes
     * @param found what was reason enough not to wait for the rest of it; empty where it is whole
     */
    public record Asked(RawRequest request, boolean links, List<Finding> found) {

        public Asked {
            found = List.copyOf(found);
        }
    }

    public Uploads uploads() {
        return Uploads.toJudge(folder, room, Thread::startVirtualThread);
    }

    public BodyLimits limits() {
        return limits;
    }

    /** A form is read no further than it is any good. */
    public Asked read(Exchange exchange, Operation operation, Uploads uploads, RequestBody.Foresight foresight)
            throws IOException {
        RequestBody.Received received = RequestBody.read(
                exchange.call(),
                operation,
                limits,
                uploads,
                beginning -> foresight.found(plain(named(exchange, beginning))));
        RawRequest named = named(exchange, received.request());
        RawRequest plain = plain(named);
        return new Asked(
                references.apply(plain).resolved(plain, exchange.caller(), uploads),
                isForLinks(named),
                received.found());
    }

    private RawRequest named(Exchange exchange, RawRequest read) {
        return Optional.ofNullable(exchange.values().get("deployment"))
                .map(deployment -> read.with(Parameter.MODEL, deployment))
                .orElseGet(() -> withModel(read));
    }

    /** Without what is no parameter of the model, but of the server. */
    private RawRequest plain(RawRequest named) {
        return isForLinks(named) && linksForAll && !takesFormat(named)
                ? named.without(Parameter.RESPONSE_FORMAT)
                : named;
    }

    /** What a call for a variation asks for: an edit. */
    public Asked readVariation(Exchange exchange, Uploads uploads) throws IOException {
        RawRequest form = RequestBody.read(exchange.call(), Operation.EDIT, limits, uploads, RequestBody.Foresight.NONE)
                .request();
        if (form.encoding() != RawRequest.Encoding.FORM) {
            throw new WrongCallException(ErrorAnswer.wrong(
                    415, Optional.empty(), "This API method accepts 'multipart/form-data' requests."));
        }
        return new Asked(Variation.edit(form), isForLinks(form), List.of());
    }

    private static boolean isForLinks(RawRequest request) {
        return request.value(Parameter.RESPONSE_FORMAT)
                .filter(value -> value instanceof WireValue.Text(String word) && word.equals(URL))
                .isPresent();
    }

    private RawRequest withModel(RawRequest request) {
        return usualModel.isPresent() && request.value(Parameter.MODEL).isEmpty()
                ? request.with(Parameter.MODEL, usualModel.get().value())
                : request;
    }

    private boolean takesFormat(RawRequest request) {
        return request.value(Parameter.MODEL)
                .filter(WireValue.Text.class::isInstance)
                .flatMap(model -> models.profile(new ModelName(((WireValue.Text) model).value())))
                .filter(profile -> profile.takes(request.operation(), Parameter.RESPONSE_FORMAT))
                .isPresent();
    }
}
