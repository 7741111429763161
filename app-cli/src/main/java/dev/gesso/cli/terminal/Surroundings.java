package dev.gesso.cli.terminal;

import java.io.InputStream;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Map;
import java.util.function.LongSupplier;

/**
 * All that a run of the program meets outside.
 *
 * @param input standard input
 * @param folder the working folder
 * @param home the user's own folder
 * @param chance numbers that nobody can foretell
 */
public record Surroundings(
        Terminal terminal,
        InputStream input,
        Map<String, String> environment,
        Path folder,
        Path home,
        InstantSource clock,
        LongSupplier chance) {

    public Surroundings {
        environment = Map.copyOf(environment);
    }

    /** Whether a variable is there and says something. */
    public boolean says(String variable) {
        return !variable(variable).isEmpty();
    }

    /** A variable's text, empty where it is not there. */
    public String variable(String name) {
        return environment.getOrDefault(name, "");
    }

    /** A path as a person writes it: from the working folder, with {@code ~/} for the user's own. */
    public Path path(String text) {
        return text.startsWith("~/") ? home.resolve(text.substring(2)) : folder.resolve(text);
    }

    /** The same surroundings with another terminal. */
    public Surroundings with(Terminal other) {
        return new Surroundings(other, input, environment, folder, home, clock, chance);
    }
}
