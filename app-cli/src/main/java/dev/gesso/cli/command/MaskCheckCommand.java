package dev.gesso.cli.command;

import dev.gesso.cli.exit.ExitCode;
import dev.gesso.cli.report.MaskPage;
import dev.gesso.cli.request.InputFile;
import dev.gesso.cli.work.Desk;
import dev.gesso.cli.work.Session;
import dev.gesso.cli.work.SettingOptions;
import dev.gesso.core.rule.MaskReport;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "check",
        description = "Look at every pixel of a mask, and say what would be edited and what stands against it.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  gesso mask check lounge.png mask.png",
            "  gesso mask check lounge.png mask.png --model gpt-image-2 --json",
        })
final class MaskCheckCommand implements Callable<Integer> {

    private final Session session;

    @Parameters(index = "0", paramLabel = "IMAGE", description = "The first image of the edit.")
    private String image = "";

    @Parameters(index = "1", paramLabel = "MASK", description = "The mask for it.")
    private String mask = "";

    @Option(names = "--model", paramLabel = "NAME", description = "The model whose limits apply.")
    private Optional<String> model = Optional.empty();

    @Mixin
    private SettingOptions settings = new SettingOptions();

    @Option(names = "--json", description = "Answer with JSON.")
    private boolean json;

    MaskCheckCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        Desk desk = session.open(settings.flags(model));
        MaskReport report =
                desk.checkMask(InputFile.at(image, desk.surroundings()), InputFile.at(mask, desk.surroundings()));
        if (json) {
            desk.terminal().data(MaskPage.json(report));
        } else {
            MaskPage.answer(report, desk.terminal());
        }
        return (report.isPassed() ? ExitCode.DONE : ExitCode.REQUEST_WRONG).code();
    }
}
