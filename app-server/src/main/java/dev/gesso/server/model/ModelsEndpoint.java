package dev.gesso.server.model;

import dev.gesso.core.model.ModelProfile;
import dev.gesso.core.port.ModelCatalog;
import dev.gesso.core.request.ModelName;
import dev.gesso.server.answer.ErrorAnswer;
import dev.gesso.server.answer.JsonPage;
import dev.gesso.server.answer.WrongCallException;
import dev.gesso.server.body.Printable;
import dev.gesso.server.route.Exchange;
import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;

/** {@code GET /v1/models} and {@code /v1/models/{id}}. */
public final class ModelsEndpoint {

    private final ModelCatalog models;

    public ModelsEndpoint(ModelCatalog models) {
        this.models = models;
    }

    public void all(Exchange exchange) throws IOException {
        List<ModelProfile> profiles = models.names().stream()
                .flatMap(name -> models.profile(name).stream())
                .toList();
        JsonPage.send(
                exchange.call(),
                200,
                page -> page.text("object", "list")
                        .objects("data", profiles, (entry, profile) -> fields(entry, profile.name(), profile)));
    }

    public void one(Exchange exchange) throws IOException {
        ModelName name = new ModelName(exchange.value("id"));
        ModelProfile profile = models.profile(name)
                .orElseThrow(() -> new WrongCallException(ErrorAnswer.wrong(
                        404,
                        "model_not_found",
                        "model",
                        "The model '%s' does not exist".formatted(Printable.of(name.value())))));
        JsonPage.send(exchange.call(), 200, page -> fields(page, name, profile));
    }

    private static void fields(JsonPage page, ModelName name, ModelProfile profile) {
        page.text("id", name.value())
                .text("object", "model")
                .number(
                        "created",
                        profile.lifeCycle()
                                .released()
                                .atStartOfDay(ZoneOffset.UTC)
                                .toEpochSecond())
                .text("owned_by", "openai")
                .text("shutdown_date", profile.lifeCycle().shutdown().map(LocalDate::toString));
    }
}
