package dev.gesso.cli.report;

import dev.gesso.cli.terminal.Terminal;
import dev.gesso.core.archive.KeptImage;
import dev.gesso.core.archive.Manifest;
import dev.gesso.core.port.StoreState;
import dev.gesso.core.rule.Finding;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What was drawn and kept, by whom, and what it cost. */
public final class OutcomeReport {

    private OutcomeReport() {}

    public static String json(Outcome outcome) {
        List<Integer> indexes =
                IntStream.range(0, outcome.drawn().images().size()).boxed().toList();
        return JsonPage.of(page -> page.flag("ok", true)
                .text("engine", outcome.engine().name())
                .text("model", outcome.quote().model().value())
                .objects("images", indexes, (inner, index) -> image(inner, outcome, index))
                .object("usage", outcome.drawn().usage(), QuoteReport::usage)
                .object("cost", outcome.drawn().cost(), QuoteReport::cost)
                .object("model_cost", QuoteReport.priced(outcome.quote()), (inner, quote) -> {
                    QuoteReport.cost(inner, quote.bill().total());
                    inner.flag("exact", quote.exact())
                            .text("upper_bound", quote.bound().cost().toString());
                })
                .text("request_id", outcome.drawn().requestId())
                .text("revised_prompt", outcome.drawn().revisedPrompt())
                .texts("notes", outcome.drawn().notes())
                .objects("findings", outcome.findings(), FindingReport::fields));
    }

    private static void image(JsonPage page, Outcome outcome, int index) {
        KeptImage image = outcome.drawn().images().get(index);
        Manifest manifest = image.manifest();
        page.text("name", image.name().value())
                .text("file", outcome.files().get(index).map(Path::toString))
                .number("seed", manifest.seed())
                .text("size", manifest.size().toString())
                .text("format", manifest.format().mediaType())
                .number("bytes", manifest.bytes())
                .text("sha256", manifest.sha256())
                .text("time", manifest.time().toString());
    }

    /** What a request that the engine refused comes to. */
    public static String refusal(
            String engine, Optional<String> code, String message, Optional<String> requestId, List<Finding> findings) {
        return JsonPage.of(page -> page.flag("ok", false)
                .text("engine", engine)
                .object(
                        "refused",
                        inner -> inner.text("code", code)
                                .text("message", message)
                                .text("request_id", requestId))
                .objects("findings", findings, FindingReport::fields));
    }

    /**
     * Tells the person where each picture is.
     *
     * @param store what the store is called
     */
    public static void sayWhere(Outcome outcome, String store, Terminal terminal) {
        for (int index = 0; index < outcome.files().size(); index++) {
            KeptImage image = outcome.drawn().images().get(index);
            Manifest manifest = image.manifest();
            String place = outcome.files()
                    .get(index)
                    .map(file -> "%s, kept as %s".formatted(file, image.name()))
                    .orElseGet(() -> "kept as %s in %s".formatted(image.name(), store));
            terminal.say("%s (%s, %s)".formatted(place, manifest.size(), Amount.ofBytes(manifest.bytes())));
        }
    }

    /** Tells the person that the store could not be reached, where that is so. */
    public static void sayWhatWaits(StoreState state, String store, Terminal terminal) {
        if (state.waiting() > 0) {
            terminal.note("%s cannot take pictures now: %s on this machine until it can"
                    .formatted(store, state.waiting() == 1 ? "1 waits" : state.waiting() + " wait"));
        }
    }

    /** Tells the person who drew, and what it cost or would have cost. */
    public static void sayWho(Outcome outcome, Terminal terminal) {
        outcome.drawn().notes().forEach(terminal::note);
        if (outcome.engine().free()) {
            terminal.say("drawn by %s (%s), which is free; %s would have charged %s"
                    .formatted(
                            outcome.engine().name(),
                            outcome.nature(),
                            outcome.quote().model(),
                            QuoteReport.phrase(outcome.quote())));
        } else {
            terminal.say("drawn by %s with %s for %s"
                    .formatted(
                            outcome.engine().name(),
                            outcome.quote().model(),
                            outcome.drawn().cost().map(cost -> "$" + cost).orElse("an amount that it did not tell")));
            sayWhatWasUsed(outcome, terminal);
        }
    }

    private static void sayWhatWasUsed(Outcome outcome, Terminal terminal) {
        String used = Stream.of(
                        QuoteReport.priced(outcome.quote()).map(quote -> "quoted " + QuoteReport.phrase(quote)),
                        outcome.drawn().usage().map(usage -> "used %d tokens".formatted(usage.total())),
                        outcome.drawn().requestId().map(id -> "request " + id))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(", "));
        if (!used.isEmpty()) {
            terminal.say(used);
        }
    }
}
