package dev.gesso.cli.command;

import dev.gesso.cli.exit.ExitCode;
import dev.gesso.cli.report.FindingReport;
import dev.gesso.cli.report.QuoteReport;
import dev.gesso.cli.request.ImageOptions;
import dev.gesso.cli.request.RequestOptions;
import dev.gesso.cli.work.Desk;
import dev.gesso.cli.work.Session;
import dev.gesso.cli.work.SettingOptions;
import dev.gesso.core.cost.Quote;
import dev.gesso.core.rule.Verdict;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
        name = "estimate",
        description = "Say what a request will use and cost, and send nothing. With --image it is an edit.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  gesso estimate \"A baby otter\" --model gpt-image-2 --size 1024x1024 --quality low",
            "  gesso estimate @prompt.txt --size landscape --quality high -n 4 --json",
        })
final class EstimateCommand implements Callable<Integer> {

    private final Session session;

    @Mixin
    private RequestOptions request = new RequestOptions();

    @Mixin
    private ImageOptions images = new ImageOptions();

    @Mixin
    private SettingOptions settings = new SettingOptions();

    @Option(names = "--json", description = "Answer with JSON.")
    private boolean json;

    EstimateCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        Desk desk = session.open(settings.flags(request.model()));
        Verdict verdict = desk.check(desk.request(request, images, Optional.empty()));
        FindingReport.say(verdict.findings(), desk.terminal());
        return switch (verdict) {
            case Verdict.Passed passed -> estimate(passed, desk).code();
            case Verdict.Failed failed -> wrong(failed, desk).code();
        };
    }

    private ExitCode estimate(Verdict.Passed passed, Desk desk) {
        Quote quote = desk.workshop().quotes().quote(passed.request());
        if (json) {
            desk.terminal().data(QuoteReport.json(passed.request().request(), quote));
        } else {
            QuoteReport.answer(passed.request().request(), quote, desk.terminal());
        }
        return ExitCode.DONE;
    }

    private ExitCode wrong(Verdict.Failed failed, Desk desk) {
        if (json) {
            desk.terminal().data(FindingReport.json(failed.findings()));
        }
        return ExitCode.REQUEST_WRONG;
    }
}
