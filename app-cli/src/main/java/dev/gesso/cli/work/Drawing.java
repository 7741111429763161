package dev.gesso.cli.work;

import dev.gesso.adapter.storage.StorageSettings;
import dev.gesso.cli.exit.ExitCode;
import dev.gesso.cli.exit.StopException;
import dev.gesso.cli.file.Destination;
import dev.gesso.cli.file.Handover;
import dev.gesso.cli.file.Label;
import dev.gesso.cli.preview.Preview;
import dev.gesso.cli.report.Amount;
import dev.gesso.cli.report.FindingReport;
import dev.gesso.cli.report.Outcome;
import dev.gesso.cli.report.OutcomeReport;
import dev.gesso.cli.report.QuoteReport;
import dev.gesso.cli.terminal.Progress;
import dev.gesso.cli.terminal.Terminal;
import dev.gesso.core.archive.Asker;
import dev.gesso.core.archive.KeptImage;
import dev.gesso.core.cost.Money;
import dev.gesso.core.cost.Quote;
import dev.gesso.core.image.ImageSource;
import dev.gesso.core.port.ImageEngine;
import dev.gesso.core.request.RawRequest;
import dev.gesso.core.rule.Finding;
import dev.gesso.core.rule.Verdict;
import dev.gesso.core.usecase.Drawn;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The way of a request from the check to the file, the same for generations and edits. */
public final class Drawing {

    private final Desk desk;
    private final DrawingOptions options;
    private final Terminal terminal;

    public Drawing(Desk desk, DrawingOptions options) {
        this.desk = desk;
        this.options = options;
        this.terminal = desk.terminal();
    }

    public ExitCode run(RawRequest request, Destination destination) {
        return switch (desk.check(request)) {
            case Verdict.Failed failed -> wrong(failed);
            case Verdict.Passed passed -> passed(passed, destination);
        };
    }

    private ExitCode wrong(Verdict.Failed failed) {
        FindingReport.say(failed.findings(), terminal);
        if (options.json()) {
            terminal.data(FindingReport.json(failed.findings()));
        }
        return ExitCode.REQUEST_WRONG;
    }

    private ExitCode passed(Verdict.Passed passed, Destination destination) {
        FindingReport.say(passed.findings(), terminal);
        Quote quote = desk.workshop().quotes().quote(passed.request());
        desk.settings().mostCost().ifPresent(most -> hold(quote, most));
        int count = passed.request().request().output().count();
        Handover handover = Handover.prepared(destination, count, options.force(), desk.surroundings());
        if (handover.isNone() && desk.settings().store() instanceof StorageSettings.InMemory && !options.dryRun()) {
            throw StopException.usage(
                    "the picture would be gone when the command ends: the store is memory", "name a file with -o");
        }
        return options.dryRun() ? priced(passed, quote) : drawn(passed, quote, handover);
    }

    /** Holds a request against what may be spent; what nobody can price is not spent. */
    private static void hold(Quote quote, Money most) {
        switch (quote) {
            case Quote.Unknown unknown ->
                throw new StopException(
                        ExitCode.OVER_BUDGET,
                        "nobody can say what this will cost: " + String.join("; ", unknown.notes()),
                        "name a model with known prices, or set no --max-cost");
            case Quote.Priced priced
            when priced.bound().cost().compareTo(most) > 0 ->
                throw new StopException(
                        ExitCode.OVER_BUDGET,
                        "this may cost $%s, and no more than $%s is allowed"
                                .formatted(priced.bound().cost(), most),
                        "name a smaller --size or a lower --quality, or raise --max-cost");
            case Quote.Priced ignored -> {}
        }
    }

    private ExitCode priced(Verdict.Passed passed, Quote quote) {
        if (options.json()) {
            terminal.data(QuoteReport.json(passed.request().request(), quote));
        } else {
            QuoteReport.answer(passed.request().request(), quote, terminal);
        }
        return ExitCode.DONE;
    }

    private ExitCode drawn(Verdict.Passed passed, Quote quote, Handover handover) {
        OfferedEngine engine = desk.engine();
        return switch (draw(passed, engine)) {
            case Drawn.Refused refused -> refused(refused, engine, passed.findings());
            case Drawn.Kept kept -> {
                List<Optional<Path>> files = handOver(kept, handover);
                tell(
                        new Outcome(engine.traits(), engine.nature(), kept, quote, files, passed.findings()),
                        handover.isNone());
                yield ExitCode.DONE;
            }
        };
    }

    private Drawn draw(Verdict.Passed passed, OfferedEngine engine) {
        ImageEngine artist = engine.engine().get();
        try (Progress progress = Progress.of(terminal, "drawing", () -> came(RemoteEngines.received(artist)))) {
            return desk.workshop()
                    .drawing()
                    .get()
                    .draw(
                            passed.request(),
                            artist,
                            (index, image) -> progress.pauseFor(() -> show(image.content())),
                            Asker.through(Edition.name()));
        }
    }

    private static String came(long bytes) {
        return bytes == 0 ? "" : Amount.ofBytes(bytes);
    }

    private ExitCode refused(Drawn.Refused refused, OfferedEngine engine, List<Finding> findings) {
        String name = engine.traits().name();
        terminal.error(name + " refused: " + refused.message());
        if (options.json()) {
            terminal.data(
                    OutcomeReport.refusal(name, refused.code(), refused.message(), refused.requestId(), findings));
        }
        return ExitCode.REFUSED;
    }

    private List<Optional<Path>> handOver(Drawn.Kept kept, Handover handover) {
        List<Optional<Path>> files = new ArrayList<>();
        boolean labelled = options.metadata() && !handover.isNone();
        for (int index = 0; index < kept.images().size(); index++) {
            KeptImage image = kept.images().get(index);
            files.add(handover.deliver(index, labelled ? Label.on(image, terminal) : image));
        }
        return files;
    }

    private void tell(Outcome outcome, boolean keptOnly) {
        outcome.drawn().images().forEach(image -> show(image.content()));
        OutcomeReport.sayWhere(outcome, desk.settings().store().place(), terminal);
        OutcomeReport.sayWho(outcome, terminal);
        OutcomeReport.sayWhatWaits(
                desk.workshop().store().state(), desk.settings().store().place(), terminal);
        if (options.json()) {
            terminal.data(OutcomeReport.json(outcome));
        } else if (keptOnly) {
            outcome.drawn()
                    .images()
                    .forEach(image -> terminal.answer(image.name().value()));
        }
    }

    private void show(ImageSource picture) {
        new Preview(desk.settings().preview().in(desk.surroundings()))
                .of(picture)
                .ifPresent(terminal::draw);
    }
}
