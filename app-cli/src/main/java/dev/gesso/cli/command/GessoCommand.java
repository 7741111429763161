package dev.gesso.cli.command;

import dev.gesso.cli.exit.ExitCode;
import dev.gesso.cli.work.Edition;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

@Command(
        name = "gesso",
        description = {
            "Generate images by the rules of the OpenAI Images API: checked and priced before they are drawn, kept when"
                    + " they are.",
            "The built-in engine, sketch, needs no key and no network; it draws pictograms."
        },
        versionProvider = GessoCommand.Version.class,
        synopsisSubcommandLabel = "COMMAND",
        footerHeading = "%nExamples:%n",
        footer = {
            "  gesso generate \"A baby otter in a boat\" -o otter.png",
            "  gesso edit \"The same at night\" --image otter.png -o night.png",
            "  gesso estimate \"A baby otter\" --model gpt-image-2 --quality high --json",
            "  gesso models",
            "",
            "Settings: flags, then GESSO_* variables, then ./gesso.yaml, then ~/.config/gesso/gesso.yaml.",
        })
final class GessoCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        CommandLine command = spec.commandLine();
        command.usage(command.getErr());
        return ExitCode.USAGE.code();
    }

    /** Says the version. */
    static final class Version implements IVersionProvider {
        @Override
        public String[] getVersion() {
            return new String[] {line()};
        }

        static String line() {
            return Edition.name() + " on Java " + Runtime.version();
        }
    }
}
