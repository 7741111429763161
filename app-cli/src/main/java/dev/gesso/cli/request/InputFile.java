package dev.gesso.cli.request;

import dev.gesso.cli.exit.StopException;
import dev.gesso.cli.terminal.Surroundings;
import dev.gesso.core.image.ImageSource;
import java.nio.file.Files;
import java.nio.file.Path;

/** A file that a person names as an image; what is in it is for the rules to judge. */
public final class InputFile {

    private InputFile() {}

    /** The file, if it is one that can be opened. */
    public static ImageSource at(String name, Surroundings surroundings) {
        Path file = surroundings.path(name);
        if (!Files.exists(file)) {
            throw StopException.usage("there is no file " + name, "check the path; this is " + surroundings.folder());
        }
        if (Files.isDirectory(file)) {
            throw StopException.usage(name + " is a folder, not an image", "name the image file in it");
        }
        if (!Files.isReadable(file)) {
            throw StopException.usage(name + " may not be read", "change its permissions");
        }
        return ImageSource.of(file);
    }
}
