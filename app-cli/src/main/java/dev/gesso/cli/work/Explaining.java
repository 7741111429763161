package dev.gesso.cli.work;

import dev.gesso.cli.exit.ExitCode;
import dev.gesso.cli.exit.StopException;
import dev.gesso.cli.report.FindingReport;
import dev.gesso.cli.report.StagesReport;
import dev.gesso.core.request.RawRequest;
import dev.gesso.core.rule.Verdict;

/** Shows how an engine that tells would draw a request. */
public final class Explaining {

    private final Desk desk;

    public Explaining(Desk desk) {
        this.desk = desk;
    }

    public ExitCode run(RawRequest request) {
        Verdict verdict = desk.check(request);
        FindingReport.say(verdict.findings(), desk.terminal());
        return switch (verdict) {
            case Verdict.Failed ignored -> ExitCode.REQUEST_WRONG;
            case Verdict.Passed passed -> explained(passed);
        };
    }

    private ExitCode explained(Verdict.Passed passed) {
        OfferedEngine engine = desk.engine();
        var stages = engine.stages()
                .orElseThrow(() -> StopException.usage(
                        engine.traits().name() + " does not tell how it draws", "use --engine sketch"));
        desk.terminal().data(StagesReport.json(stages.apply(passed.request())));
        return ExitCode.DONE;
    }
}
