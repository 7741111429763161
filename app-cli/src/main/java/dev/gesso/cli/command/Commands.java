package dev.gesso.cli.command;

import dev.gesso.cli.command.images.ImagesCommand;
import dev.gesso.cli.command.images.RerunCommand;
import dev.gesso.cli.exit.ExitCode;
import dev.gesso.cli.work.Session;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;

/** All commands by name. A line that names one is given that one alone: reading them all would cost a start-up. */
final class Commands {

    static final List<String> VERSION = List.of("-V", "--version");

    private static final List<Named> IN_ORDER = List.of(
            new Named("generate", GenerateCommand::new),
            new Named("edit", EditCommand::new),
            new Named("check", CheckCommand::new),
            new Named("estimate", EstimateCommand::new),
            new Named("mask", session -> new MaskCommand(), Commands::addMaskCommands),
            new Named("rerun", RerunCommand::new),
            new Named("images", session -> new ImagesCommand(), Commands::addImagesCommands),
            new Named("models", ModelsCommand::new),
            new Named("engines", EnginesCommand::new),
            new Named("completion", CompletionCommand::new));

    private record Named(
            String name, Function<Session, Object> maker, BiFunction<CommandLine, Session, CommandLine> whole) {

        Named(String name, Function<Session, Object> maker) {
            this(name, maker, (command, session) -> command);
        }

        CommandLine addTo(CommandLine root, Session session) {
            CommandLine command = withUsualOptions(new CommandLine(maker.apply(session)));
            return root.addSubcommand(name, whole.apply(command, session));
        }
    }

    private Commands() {}

    static CommandLine all(Session session) {
        CommandLine root = root();
        IN_ORDER.forEach(command -> command.addTo(root, session));
        return root;
    }

    /** The root with whatever the first word needs: the command it names, or all of them to choose from. */
    static CommandLine forLine(String[] arguments, Session session) {
        String first = arguments.length == 0 ? "" : arguments[0];
        return IN_ORDER.stream()
                .filter(command -> command.name().equals(first))
                .findFirst()
                .map(command -> command.addTo(root(), session))
                .orElseGet(() -> all(session));
    }

    private static CommandLine addMaskCommands(CommandLine mask, Session session) {
        return mask.addSubcommand("check", withUsualOptions(new CommandLine(new MaskCheckCommand(session))))
                .addSubcommand("make", withUsualOptions(new CommandLine(new MaskMakeCommand(session))));
    }

    private static CommandLine addImagesCommands(CommandLine images, Session session) {
        ImagesCommand.children(session)
                .forEach((name, command) -> images.addSubcommand(name, withUsualOptions(new CommandLine(command))));
        return images;
    }

    private static CommandLine root() {
        CommandLine root = withHelp(new CommandLine(new GessoCommand()));
        Map<String, String> codes = new LinkedHashMap<>();
        for (ExitCode code : ExitCode.values()) {
            codes.put(String.valueOf(code.code()), code.meaning());
        }
        root.getCommandSpec()
                .addOption(version().description("Print the version.").build())
                .usageMessage()
                .exitCodeListHeading("%nExit codes:%n")
                .exitCodeList(codes);
        return root;
    }

    /** A command is of the program's version: whoever asks it for one gets that, though no help says so. */
    private static CommandLine withUsualOptions(CommandLine command) {
        command.getCommandSpec()
                .versionProvider(new GessoCommand.Version())
                .addOption(version().hidden(true).build());
        return withHelp(command);
    }

    private static OptionSpec.Builder version() {
        return OptionSpec.builder(VERSION.toArray(String[]::new)).versionHelp(true);
    }

    private static CommandLine withHelp(CommandLine command) {
        command.getCommandSpec()
                .addOption(OptionSpec.builder("-h", "--help")
                        .usageHelp(true)
                        .description("Print this help.")
                        .build())
                .addOption(OptionSpec.builder(Program.NO_COLOR)
                        .description("Print without colours.")
                        .build())
                .usageMessage()
                .sortOptions(false)
                .abbreviateSynopsis(true);
        return command;
    }
}
