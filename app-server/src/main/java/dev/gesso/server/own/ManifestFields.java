package dev.gesso.server.own;

import dev.gesso.core.archive.Manifest;
import dev.gesso.core.cost.Money;
import dev.gesso.core.request.ModelName;
import dev.gesso.server.answer.JsonPage;
import dev.gesso.server.answer.UsageFields;
import java.util.Optional;

/** Where a picture came from, for programs. */
final class ManifestFields {

    private ManifestFields() {}

    /** What is worth seeing in a list. */
    static void brief(JsonPage page, Manifest manifest) {
        page.text("time", manifest.time().toString())
                .text("model", manifest.model().value())
                .textIfAny("prompt", Optional.ofNullable(manifest.parameters().get("prompt")))
                .text("size", manifest.size().toString())
                .text("format", manifest.format().mediaType())
                .number("bytes", manifest.bytes())
                .text("cost", manifest.cost().map(Money::toString))
                .textIfAny("asked_by", manifest.asker().key());
    }

    static void write(JsonPage page, Manifest manifest) {
        page.text("operation", manifest.operation().wireName())
                .object("parameters", parameters -> manifest.parameters().forEach(parameters::text))
                .text("model", manifest.model().value())
                .textIfAny("snapshot", manifest.snapshot().map(ModelName::value))
                .text("engine", manifest.engine())
                .textIfAny("asked_by", manifest.asker().key())
                .textIfAny("program", manifest.asker().program());
        manifest.seed().ifPresent(seed -> page.number("seed", seed));
        manifest.usage().ifPresent(usage -> page.object("usage", fields -> UsageFields.write(fields, usage)));
        page.text("cost", manifest.cost().map(Money::toString))
                .textIfAny("revised_prompt", manifest.revisedPrompt())
                .text("sha256", manifest.sha256())
                .number("bytes", manifest.bytes())
                .text("size", manifest.size().toString())
                .text("format", manifest.format().mediaType())
                .text("time", manifest.time().toString());
    }
}
