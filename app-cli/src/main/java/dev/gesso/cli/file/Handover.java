package dev.gesso.cli.file;

import dev.gesso.cli.exit.ExitCode;
import dev.gesso.cli.exit.FileFaults;
import dev.gesso.cli.exit.StopException;
import dev.gesso.cli.terminal.Surroundings;
import dev.gesso.core.archive.KeptImage;
import dev.gesso.core.image.ImageSource;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Takes kept pictures to where the person wants them; finds out before they are drawn whether it can. */
public final class Handover {

    private static final String AGAIN = "mend that, and run the same command again";
    private static final String KEPT = "the picture itself is safe in the store as ";

    private final Destination destination;
    private final List<Path> files;
    private final boolean overwrite;
    private final Surroundings surroundings;

    private Handover(Destination destination, List<Path> files, boolean overwrite, Surroundings surroundings) {
        this.destination = destination;
        this.files = files;
        this.overwrite = overwrite;
        this.surroundings = surroundings;
    }

    /**
     * Looks at the place before anything is paid for.
     *
     * @throws StopException where pictures cannot go there, or a file would be overwritten unasked
     */
    public static Handover prepared(Destination destination, int count, boolean overwrite, Surroundings surroundings) {
        List<Path> files = switch (destination) {
            case Destination.StoreOnly ignored -> List.<Path>of();
            case Destination.StandardOutput ignored -> standardOutput(count, surroundings);
            case Destination.Folder(Path path) -> folder(path);
            case Destination.File(FileName name) -> files(name.numbered(count), overwrite);
        };
        return new Handover(destination, files, overwrite, surroundings);
    }

    /** Whether pictures stay in the store and go nowhere else. */
    public boolean isNone() {
        return destination instanceof Destination.StoreOnly;
    }

    /** Takes one picture there; gives the file that it went to, if any. */
    public Optional<Path> deliver(int index, KeptImage image) {
        return switch (destination) {
            case Destination.StoreOnly ignored -> Optional.empty();
            case Destination.StandardOutput ignored -> print(image.content(), KEPT + image.name());
            case Destination.Folder(Path path) ->
                Optional.of(write(image.content(), inFolder(path, image), KEPT + image.name()));
            case Destination.File ignored -> Optional.of(write(image.content(), files.get(index), KEPT + image.name()));
        };
    }

    /** Takes bytes there that are kept nowhere else; in a folder they go by the source's name. */
    public Optional<Path> deliver(ImageSource content) {
        return switch (destination) {
            case Destination.StoreOnly ignored -> Optional.empty();
            case Destination.StandardOutput ignored -> print(content, AGAIN);
            case Destination.Folder(Path path) -> Optional.of(write(content, path.resolve(content.name()), AGAIN));
            case Destination.File ignored -> Optional.of(write(content, files.getFirst(), AGAIN));
        };
    }

    private static List<Path> standardOutput(int count, Surroundings surroundings) {
        if (count > 1) {
            throw StopException.usage(
                    "standard output takes one picture, not " + count, "name a folder: -o pictures/, or use -n 1");
        }
        if (surroundings.terminal().hasScreenForAnswers()) {
            throw StopException.usage(
                    "the bytes of a picture would go to the screen", "name a file: -o otter.png, or pipe them on");
        }
        return List.of();
    }

    private static List<Path> folder(Path folder) {
        if (Files.exists(folder) && !Files.isDirectory(folder)) {
            throw StopException.usage(folder + " is a file, not a folder", "leave the / at the end of -o away");
        }
        if (Files.isDirectory(folder) && !Files.isWritable(folder)) {
            throw storage(folder + " may not be written to", "choose another folder, or change its permissions");
        }
        return List.of();
    }

    private static List<Path> files(List<Path> files, boolean overwrite) {
        files.forEach(file -> file(file, overwrite));
        return files;
    }

    private static void file(Path file, boolean overwrite) {
        Path folder = file.toAbsolutePath().resolveSibling(".").normalize();
        if (!Files.isDirectory(folder)) {
            throw storage("there is no folder " + folder, "make it first: mkdir -p " + folder);
        }
        if (Files.isDirectory(file)) {
            throw StopException.usage(file + " is a folder", "choose another name");
        }
        if (Files.isRegularFile(file) && !overwrite) {
            throw StopException.usage(file + " is there already", "choose another name, or overwrite it with --force");
        }
        if (!Files.exists(file) && !Files.isWritable(folder)) {
            throw storage(folder + " may not be written to", "choose another folder, or change its permissions");
        }
    }

    private static Path inFolder(Path folder, KeptImage image) {
        return folder.resolve(image.name() + "." + image.manifest().format().extension());
    }

    private Path write(ImageSource content, Path file, String comfort) {
        try {
            if (destination instanceof Destination.Folder(Path folder)) {
                Files.createDirectories(folder);
            }
            WholeFile.write(content, file, overwrite, surroundings.chance().getAsLong());
            return file;
        } catch (IOException failed) {
            throw storage(file + " could not be written: " + FileFaults.reason(failed), comfort);
        }
    }

    private Optional<Path> print(ImageSource content, String comfort) {
        try (InputStream in = content.open()) {
            in.transferTo(surroundings.terminal().bytes());
        } catch (IOException failed) {
            throw storage("the picture could not be read: " + FileFaults.reason(failed), comfort);
        }
        if (surroundings.terminal().isDeaf()) {
            throw storage("standard output takes no more", comfort);
        }
        return Optional.empty();
    }

    private static StopException storage(String message, String fix) {
        return new StopException(ExitCode.STORAGE, message, fix);
    }
}
