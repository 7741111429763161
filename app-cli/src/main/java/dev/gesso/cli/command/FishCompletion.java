package dev.gesso.cli.command;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;

/** Writes what fish must know to complete commands and options. */
final class FishCompletion {

    private FishCompletion() {}

    static String of(String program, CommandLine root) {
        Stream<String> commands = root.getSubcommands().entrySet().stream()
                .map(command -> "complete -c %s -f -n __fish_use_subcommand -a %s -d %s"
                        .formatted(program, command.getKey(), quoted(description(command.getValue()))));
        Stream<String> options = root.getSubcommands().entrySet().stream()
                .flatMap(command -> command.getValue().getCommandSpec().options().stream()
                        .filter(option -> !option.hidden())
                        .map(option -> "complete -c %s -n '__fish_seen_subcommand_from %s'%s%s -d %s"
                                .formatted(
                                        program,
                                        command.getKey(),
                                        names(option),
                                        option.arity().max() > 0 ? " -r" : "",
                                        quoted(first(option.description())))));
        return Stream.concat(commands, options).collect(Collectors.joining("\n", "", "\n"));
    }

    private static String names(OptionSpec option) {
        return Stream.of(option.names())
                .map(name -> name.startsWith("--") ? " -l " + name.substring(2) : " -s " + name.substring(1))
                .collect(Collectors.joining());
    }

    private static String description(CommandLine command) {
        return first(command.getCommandSpec().usageMessage().description());
    }

    private static String first(String[] lines) {
        return lines.length == 0 ? "" : lines[0];
    }

    private static String quoted(String text) {
        return "'" + text.replace("\\", "\\\\").replace("'", "\\'") + "'";
    }
}
