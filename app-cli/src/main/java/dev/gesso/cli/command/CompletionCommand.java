package dev.gesso.cli.command;

import dev.gesso.cli.exit.ExitCode;
import dev.gesso.cli.exit.StopException;
import dev.gesso.cli.work.Session;
import java.util.concurrent.Callable;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

@Command(
        name = "completion",
        description = "Print a script that lets a shell complete gesso's commands and options.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  source <(gesso completion bash)          in ~/.bashrc or ~/.zshrc",
            "  gesso completion fish | source           in ~/.config/fish/config.fish",
        })
final class CompletionCommand implements Callable<Integer> {

    private static final String PROGRAM = "gesso";

    private final Session session;

    @Parameters(paramLabel = "SHELL", description = "bash, zsh or fish.")
    private String shell = "";

    CompletionCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        CommandLine whole = Commands.all(session);
        session.terminal()
                .data(
                        switch (shell) {
                            case "bash", "zsh" -> AutoComplete.bash(PROGRAM, whole);
                            case "fish" -> FishCompletion.of(PROGRAM, whole);
                            default ->
                                throw StopException.usage(
                                        "there is no completion for " + shell, "use bash, zsh or fish");
                        });
        return ExitCode.DONE.code();
    }
}
