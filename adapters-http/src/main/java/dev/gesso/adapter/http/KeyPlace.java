package dev.gesso.adapter.http;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Where an engine's key is. It is fetched for each call, so that it can change while a program runs. */
public sealed interface KeyPlace {

    /** The engine wants none. */
    record None() implements KeyPlace {}

    /** A variable of the environment that was given to {@link HttpEngines}. */
    record Variable(String name) implements KeyPlace {}

    /** A file that nobody but its owner may read. */
    record File(Path path) implements KeyPlace {}

    /** A command that prints it, run without a shell, and again when its key is five minutes old. */
    record Command(List<String> words) implements KeyPlace {
        public Command {
            words = List.copyOf(words);
        }
    }

    /** A program that asks some vault of its own. */
    record Asked(Supplier<String> supplier) implements KeyPlace {
        @Override
        public String toString() {
            return "a key that is asked for";
        }
    }

    /**
     * Reads {@code none}, {@code env:NAME}, {@code file:PATH} or {@code command:WORDS}. Empty where the text is none of
     * these: it may then be a key, and is not to be repeated.
     */
    static Optional<KeyPlace> parse(String text) {
        String[] parts = text.split(":", 2);
        Optional<String> rest =
                Optional.of(parts[parts.length - 1].strip()).filter(given -> parts.length > 1 && !given.isEmpty());
        return switch (parts[0]) {
            case "none" -> Optional.of(new None());
            case "env" -> rest.map(Variable::new);
            case "file" -> rest.map(path -> new File(Path.of(path)));
            case "command" -> rest.map(words -> new Command(List.of(words.split("\\s+", -1))));
            default -> Optional.empty();
        };
    }
}
