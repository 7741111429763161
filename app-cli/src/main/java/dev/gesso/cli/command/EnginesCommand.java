package dev.gesso.cli.command;

import dev.gesso.cli.exit.ExitCode;
import dev.gesso.cli.report.EngineReport;
import dev.gesso.cli.work.Desk;
import dev.gesso.cli.work.OfferedEngine;
import dev.gesso.cli.work.OfferedEngine.Readiness;
import dev.gesso.cli.work.Session;
import dev.gesso.cli.work.SettingOptions;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
        name = "engines",
        description = "List the engines that can draw, and ask each whether it is there; nothing is drawn.",
        footerHeading = "%nExamples:%n",
        footer = {"  gesso engines", "  gesso engines --json"})
final class EnginesCommand implements Callable<Integer> {

    private final Session session;

    @Mixin
    private SettingOptions settings = new SettingOptions();

    @Option(names = "--json", description = "Answer with JSON.")
    private boolean json;

    EnginesCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        Desk desk = session.open(settings.flags());
        EngineReport report = new EngineReport(desk.workshop().engines().stream()
                .map(engine -> line(engine, desk.settings().engine()))
                .toList());
        if (json) {
            desk.terminal().data(report.json());
        } else {
            report.answer(desk.terminal());
        }
        return ExitCode.DONE.code();
    }

    private static EngineReport.Line line(OfferedEngine engine, String chosen) {
        Readiness found = engine.probe().get();
        String name = engine.traits().name();
        return new EngineReport.Line(
                name, engine.nature(), engine.traits().free(), name.equals(chosen), found.ready(), found.said());
    }
}
