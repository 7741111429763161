package dev.gesso.cli.file;

import dev.gesso.cli.terminal.Surroundings;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Where finished pictures go besides the store. */
public sealed interface Destination {

    /** Nowhere. */
    record StoreOnly() implements Destination {}

    /** To standard output, as bytes. */
    record StandardOutput() implements Destination {}

    /** Into a folder, each under the name by which it is kept. */
    record Folder(Path path) implements Destination {}

    /** To a file of that name; several are numbered. */
    record File(FileName name) implements Destination {}

    /** What a person means by the text after {@code -o}. */
    static Destination of(Optional<String> option, Surroundings surroundings) {
        return option.map(text -> parse(text, surroundings)).orElseGet(StoreOnly::new);
    }

    private static Destination parse(String text, Surroundings surroundings) {
        if (text.equals("-")) {
            return new StandardOutput();
        }
        Path given = surroundings.path(text);
        // A path with .. may lead elsewhere without it, where a folder is a link.
        Path path = text.contains("..") ? given : given.normalize();
        return text.endsWith("/") || Files.isDirectory(path) ? new Folder(path) : new File(FileName.of(path));
    }

    /** The format that the ending of a file's name stands for. */
    default Optional<String> format() {
        return this instanceof File(FileName name) ? name.format() : Optional.empty();
    }
}
