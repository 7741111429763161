package dev.gesso.cli.report;

import dev.gesso.cli.terminal.Terminal;
import dev.gesso.core.archive.ImageName;
import dev.gesso.core.archive.KeptImage;
import dev.gesso.core.archive.KeptPrompts;
import dev.gesso.core.archive.Manifest;
import dev.gesso.core.cost.Money;
import dev.gesso.core.request.ModelName;
import dev.gesso.core.usecase.Found;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;

/** Kept pictures, and where they came from. */
public final class KeptReport {

    private static final int LONGEST_PROMPT = 48;
    private static final String MODEL = "model";
    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm").withZone(ZoneOffset.UTC);

    private KeptReport() {}

    public static void answer(List<KeptImage> images, Terminal terminal) {
        TextTable table = new TextTable().row("NAME", "UTC", "MODEL", "SIZE", "US$", "PROMPT");
        for (KeptImage image : images) {
            Manifest manifest = image.manifest();
            table.row(
                    image.name().value(),
                    MINUTE.format(manifest.time()),
                    manifest.model().value(),
                    manifest.size().toString(),
                    manifest.cost().map(Money::toString).orElse("?"),
                    shortened(manifest.parameters().getOrDefault(KeptPrompts.PROMPT, "")));
        }
        table.lines().forEach(terminal::answer);
    }

    public static String json(Found found) {
        return JsonPage.of(page -> page.objects("images", found.images(), KeptReport::fields)
                .texts("damaged", found.damaged().stream().map(ImageName::value).toList())
                .text("next", found.next().map(ImageName::value)));
    }

    public static String json(KeptImage image) {
        return JsonPage.of(page -> fields(page, image));
    }

    public static void answer(KeptImage image, Terminal terminal) {
        Manifest manifest = image.manifest();
        TextTable table = new TextTable()
                .row("name", image.name().value())
                .row("time", manifest.time().toString())
                .row("operation", manifest.operation().wireName())
                .row(MODEL, manifest.model().value());
        manifest.snapshot().ifPresent(snapshot -> table.row("snapshot", snapshot.value()));
        table.row("engine", manifest.engine());
        manifest.asker().key().ifPresent(key -> table.row("asked by", key));
        manifest.asker().program().ifPresent(program -> table.row("program", program));
        table.row("cost", manifest.cost().map(cost -> "US$ " + cost).orElse("not known"));
        manifest.usage().ifPresent(usage -> table.row("tokens", Long.toString(usage.total())));
        manifest.seed().ifPresent(seed -> table.row("seed", Long.toString(seed)));
        table.row(
                        "picture",
                        "%s, %s, %d bytes"
                                .formatted(manifest.size(), manifest.format().mediaType(), manifest.bytes()))
                .row("sha256", manifest.sha256());
        manifest.parameters().forEach((name, text) -> {
            if (!name.equals(MODEL)) {
                table.row(name, text);
            }
        });
        manifest.revisedPrompt().ifPresent(prompt -> table.row("revised prompt", prompt));
        table.lines().forEach(terminal::answer);
    }

    private static void fields(JsonPage page, KeptImage image) {
        Manifest manifest = image.manifest();
        page.text("name", image.name().value())
                .text("time", manifest.time().toString())
                .text("operation", manifest.operation().wireName())
                .text(MODEL, manifest.model().value())
                .text("snapshot", manifest.snapshot().map(ModelName::value))
                .text("engine", manifest.engine())
                .text("asked_by", manifest.asker().key())
                .text("program", manifest.asker().program())
                .object("parameters", inner -> manifest.parameters().forEach(inner::text))
                .text("revised_prompt", manifest.revisedPrompt())
                .number("seed", manifest.seed())
                .object("usage", manifest.usage(), QuoteReport::usage)
                .object("cost", manifest.cost(), QuoteReport::cost)
                .text("size", manifest.size().toString())
                .text("format", manifest.format().mediaType())
                .number("bytes", manifest.bytes())
                .text("sha256", manifest.sha256());
    }

    private static String shortened(String prompt) {
        String line = prompt.replaceAll("\\s+", " ").strip();
        return line.codePointCount(0, line.length()) <= LONGEST_PROMPT
                ? line
                : line.substring(0, line.offsetByCodePoints(0, LONGEST_PROMPT - 1)) + "…";
    }
}
