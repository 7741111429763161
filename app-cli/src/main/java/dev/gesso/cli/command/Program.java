package dev.gesso.cli.command;

import dev.gesso.cli.exit.ExitCode;
import dev.gesso.cli.exit.Failures;
import dev.gesso.cli.terminal.Surroundings;
import dev.gesso.cli.terminal.Terminal;
import dev.gesso.cli.work.Session;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Runs one command line from its words to its exit code. Nothing leaves it as an exception. */
public final class Program {

    static final String NO_COLOR = "--no-color";

    private static final Set<String> TRUE = Set.of("1", "true");
    private static final int HELP_WIDTH = 100;

    private final Session session;
    private final Failures failures;

    public Program(Session session) {
        this.session = session;
        this.failures = new Failures(
                session.terminal(), TRUE.contains(session.surroundings().variable("GESSO_DEBUG")));
    }

    /** The same program where colours are printed only if they are welcome. */
    public static int run(Session session, String... arguments) {
        Surroundings surroundings = session.surroundings();
        boolean colours = !Arrays.asList(arguments).contains(NO_COLOR)
                && !surroundings.says("NO_COLOR")
                && !surroundings.variable("TERM").equals("dumb");
        Terminal terminal = colours ? surroundings.terminal().coloured() : surroundings.terminal();
        return new Program(new Session(surroundings.with(terminal), session.workshops())).run(arguments);
    }

    private int run(String... arguments) {
        Terminal terminal = session.terminal();
        if (arguments.length == 1 && Commands.VERSION.contains(arguments[0])) {
            // Half of so short a run would go into reading what the options are.
            terminal.answer(GessoCommand.Version.line());
            return heard(ExitCode.DONE.code());
        }
        CommandLine line = Commands.forLine(arguments, session)
                .setOut(terminal.answerWriter())
                .setErr(terminal.talkWriter())
                .setColorScheme(CommandLine.Help.defaultColorScheme(ansi(terminal)))
                .setExpandAtFiles(false)
                .setUsageHelpWidth(HELP_WIDTH)
                .setParameterExceptionHandler((wrong, words) -> wrong(wrong))
                .setExecutionExceptionHandler(
                        (failed, command, parsed) -> failures.tell(failed).code());
        return heard(line.execute(arguments));
    }

    /** Nothing is done where nobody could read it, such as on a full disk. */
    private int heard(int code) {
        Optional<String> lost =
                code == ExitCode.DONE.code() ? session.terminal().lost() : Optional.empty();
        lost.ifPresent(reason -> {
            session.terminal().error("standard output takes no more: " + reason);
            session.terminal().fix("mend that, and ask again; what was drawn is in the store: gesso images ls");
        });
        return lost.isPresent() ? ExitCode.STORAGE.code() : code;
    }

    private static Ansi ansi(Terminal terminal) {
        return terminal.hasColours() && terminal.hasScreenForAnswers() ? Ansi.ON : Ansi.OFF;
    }

    private int wrong(ParameterException wrong) {
        String message =
                String.valueOf(wrong.getMessage()).lines().findFirst().orElse("the command line cannot be read");
        // The library names Java's own type.
        session.terminal().error(message.replace(" is not an int", " is not a whole number, or too large"));
        session.terminal().fix(advice(wrong));
        return ExitCode.USAGE.code();
    }

    private static String advice(ParameterException wrong) {
        String help = "see " + wrong.getCommandLine().getCommandSpec().qualifiedName() + " --help";
        if (wrong instanceof UnmatchedArgumentException unmatched) {
            List<String> near = unmatched.getSuggestions();
            if (!near.isEmpty()) {
                return "did you mean " + String.join(" or ", near) + "? " + help;
            }
            if (!unmatched.isUnknownOption()) {
                return "put quotes around the prompt; " + help;
            }
        }
        return help;
    }
}
