package dev.gesso.cli.request;

import dev.gesso.cli.exit.FileFaults;
import dev.gesso.cli.exit.StopException;
import dev.gesso.cli.terminal.Surroundings;
import dev.gesso.core.image.ImageSource;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** A file that a person names as an image; what is in it is for the rules to judge. */
public final class InputFile {

    /** More than any model takes; rules say how much that is. */
    private static final int MOST = 64_000_000;

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
        return Files.isRegularFile(file) ? ImageSource.of(file) : once(file, name);
    }

    /** What a pipe gives, such as {@code <(curl …)}: it can be read only once, and rules and engines read more often. */
    private static ImageSource once(Path file, String name) {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] bytes = in.readNBytes(MOST + 1);
            if (bytes.length > MOST) {
                throw StopException.usage(
                        name + " gives more than 64 MB", "name an image; models take fewer than 50 MB");
            }
            return ImageSource.of(name, bytes);
        } catch (IOException failed) {
            throw StopException.usage(
                    name + " could not be read: " + FileFaults.reason(failed), "save the image to a file first");
        }
    }
}
