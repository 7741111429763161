package dev.gesso.cli.command;

import dev.gesso.cli.exit.ExitCode;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

@Command(
        name = "mask",
        description = "Check and make masks: PNG files whose transparent pixels say where an image is to be edited.",
        synopsisSubcommandLabel = "COMMAND",
        footerHeading = "%nExamples:%n",
        footer = {
            "  gesso mask make --like lounge.png --ellipse 120,340,400,180 -o mask.png",
            "  gesso mask check lounge.png mask.png",
        })
final class MaskCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        CommandLine command = spec.commandLine();
        command.usage(command.getErr());
        return ExitCode.USAGE.code();
    }
}
