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

    /** Columns of a prompt where nobody says how wide a line may be. */
    private static final int USUAL_PROMPT = 48;

    private static final int SHORTEST_PROMPT = 20;
    private static final int SHOWN_OF_HASH = "sha256:".length() + 8;
    private static final String MODEL = "model";
    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm").withZone(ZoneOffset.UTC);

    private static final DateTimeFormatter SECOND =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss 'UTC'").withZone(ZoneOffset.UTC);

    private KeptReport() {}

    /** A table as wide as the screen; where there is little room, names alone tell the time. */
    public static void answer(List<KeptImage> images, Terminal terminal) {
        int room = room(images, true, terminal);
        boolean timed = room >= SHORTEST_PROMPT;
        int longest = timed ? room : Math.max(SHORTEST_PROMPT, room(images, false, terminal));
        TextTable table = new TextTable();
        table.row(cells(timed, "NAME", "UTC", "MODEL", "SIZE", "US$", "PROMPT"));
        images.forEach(image -> table.row(cells(timed, image, Shortened.of(prompt(image.manifest()), longest))));
        table.lines().forEach(terminal::answer);
    }

    /** What is left for prompts beside all else. */
    private static int room(List<KeptImage> images, boolean timed, Terminal terminal) {
        if (terminal.columns().isEmpty()) {
            return USUAL_PROMPT;
        }
        TextTable others = new TextTable().row(cells(timed, "NAME", "UTC", "MODEL", "SIZE", "US$", ""));
        images.forEach(image -> others.row(cells(timed, image, "")));
        return terminal.columns().getAsInt() - others.width();
    }

    private static String[] cells(boolean timed, KeptImage image, String prompt) {
        Manifest manifest = image.manifest();
        return cells(
                timed,
                image.name().value(),
                MINUTE.format(manifest.time()),
                manifest.model().value(),
                manifest.size().toString(),
                manifest.cost().map(Money::toString).orElse("?"),
                prompt);
    }

    private static String[] cells(
            boolean timed, String name, String time, String model, String size, String cost, String prompt) {
        return timed
                ? new String[] {name, time, model, size, cost, prompt}
                : new String[] {name, model, size, cost, prompt};
    }

    /** Of a hash enough to tell prompts apart. */
    private static String prompt(Manifest manifest) {
        String text = manifest.parameters().getOrDefault(KeptPrompts.PROMPT, "");
        return KeptPrompts.isHash(text) ? text.substring(0, SHOWN_OF_HASH) + "…" : text;
    }

    public static String json(Found found) {
        return JsonPage.of(page -> {
            page.objects("images", found.images(), KeptReport::fields);
            UnreadReport.fields(page, found.unread());
            page.text("next", found.next().map(ImageName::value));
        });
    }

    public static String json(KeptImage image) {
        return JsonPage.of(page -> fields(page, image));
    }

    public static void answer(KeptImage image, Terminal terminal) {
        Manifest manifest = image.manifest();
        TextTable table = new TextTable()
                .row("name", image.name().value())
                .row("time", SECOND.format(manifest.time()))
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
                        "%s, %s, %s"
                                .formatted(
                                        manifest.size(),
                                        manifest.format().mediaType(),
                                        Amount.ofBytes(manifest.bytes())))
                .row("sha256", manifest.sha256());
        manifest.parameters().forEach((name, text) -> {
            if (!name.equals(MODEL)) {
                lines(table, name, text);
            }
        });
        manifest.revisedPrompt().ifPresent(prompt -> lines(table, "revised prompt", prompt));
        table.lines().forEach(terminal::answer);
    }

    /** A prompt may have several lines. */
    private static void lines(TextTable table, String name, String text) {
        String label = name;
        for (String line : text.lines().toList()) {
            table.row(label, line);
            label = "";
        }
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
}
