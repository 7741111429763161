package dev.gesso.cli.command;

import dev.gesso.cli.exit.ExitCode;
import dev.gesso.cli.report.FindingReport;
import dev.gesso.cli.request.ImageOptions;
import dev.gesso.cli.request.RequestOptions;
import dev.gesso.cli.work.Desk;
import dev.gesso.cli.work.Session;
import dev.gesso.cli.work.SettingOptions;
import dev.gesso.core.rule.Verdict;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
        name = "check",
        description = "Judge a request by every rule, and send nothing. With --image it is an edit.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  gesso check \"A wide otter\" --model gpt-image-2 --size 1792x936",
            "  gesso check \"The same at night\" --image day.png --mask sky.png --json",
        })
final class CheckCommand implements Callable<Integer> {

    private final Session session;

    @Mixin
    private RequestOptions request = new RequestOptions();

    @Mixin
    private ImageOptions images = new ImageOptions();

    @Mixin
    private SettingOptions settings = new SettingOptions();

    @Option(names = "--json", description = "Answer with JSON.")
    private boolean json;

    CheckCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        Desk desk = session.open(settings.flags(request.model()));
        Verdict verdict = desk.check(desk.request(request, images, Optional.empty()));
        if (json) {
            desk.terminal().data(FindingReport.json(verdict.findings()));
        } else {
            FindingReport.answer(verdict.findings(), desk.terminal());
        }
        return code(verdict).code();
    }

    private static ExitCode code(Verdict verdict) {
        return switch (verdict) {
            case Verdict.Passed ignored -> ExitCode.DONE;
            case Verdict.Failed ignored -> ExitCode.REQUEST_WRONG;
        };
    }
}
