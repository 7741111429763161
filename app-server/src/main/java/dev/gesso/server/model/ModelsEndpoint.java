package dev.gesso.server.model;

import dev.gesso.core.model.EngineTraits;
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
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;

/** {@code GET /v1/models} and {@code /v1/models/{id}}: what is known, and what settings name besides. */
public final class ModelsEndpoint {

    private static final String OWNER = "openai";

    private final ModelCatalog models;
    private final SequencedMap<ModelName, EngineTraits> named;

    /**
     * Tells of models.
     *
     * @param named by settings, and who draws them
     */
    public ModelsEndpoint(ModelCatalog models, SequencedMap<ModelName, EngineTraits> named) {
        this.models = models;
        this.named = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(named));
    }

    public void all(Exchange exchange) throws IOException {
        Set<ModelName> names = new LinkedHashSet<>(models.names());
        names.addAll(named.keySet());
        List<Entry> entries =
                names.stream().flatMap(name -> entry(name).stream()).toList();
        JsonPage.send(
                exchange.call(),
                200,
                page -> page.text("object", "list").objects("data", entries, (fields, entry) -> entry.writeTo(fields)));
    }

    public void one(Exchange exchange) throws IOException {
        ModelName name = new ModelName(exchange.value("id"));
        Entry entry = entry(name)
                .orElseThrow(() -> new WrongCallException(ErrorAnswer.wrong(
                        404,
                        "model_not_found",
                        "model",
                        "The model '%s' does not exist".formatted(Printable.of(name.value())))));
        JsonPage.send(exchange.call(), 200, entry::writeTo);
    }

    /** A name that only settings know is its engine's, with the facts of what that puts in its place. */
    private Optional<Entry> entry(ModelName name) {
        Optional<EngineTraits> engine = Optional.ofNullable(named.get(name));
        return models.profile(name)
                .map(profile -> new Entry(name, OWNER, profile))
                .or(() -> engine.flatMap(traits ->
                        models.profile(traits.alias(name)).map(profile -> new Entry(name, traits.name(), profile))));
    }

    private record Entry(ModelName name, String owner, ModelProfile profile) {

        void writeTo(JsonPage page) {
            page.text("id", name.value())
                    .text("object", "model")
                    .number(
                            "created",
                            profile.lifeCycle()
                                    .released()
                                    .atStartOfDay(ZoneOffset.UTC)
                                    .toEpochSecond())
                    .text("owned_by", owner)
                    .text("shutdown_date", profile.lifeCycle().shutdown().map(LocalDate::toString));
        }
    }
}
