package dev.gesso.cli.command.images;

import dev.gesso.cli.archive.Album;
import dev.gesso.cli.archive.StoreOptions;
import dev.gesso.cli.archive.Viewer;
import dev.gesso.cli.exit.ExitCode;
import dev.gesso.cli.exit.FileFaults;
import dev.gesso.cli.exit.StopException;
import dev.gesso.cli.file.WholeFile;
import dev.gesso.cli.work.Desk;
import dev.gesso.cli.work.Session;
import dev.gesso.core.archive.KeptImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

@Command(
        name = "open",
        description = {
            "Open a copy of a kept picture in the desktop's own viewer, and print the path of the copy.",
            "Nothing that is done to the copy harms the picture that is kept."
        },
        footerHeading = "%nExamples:%n",
        footer = {"  gesso images open latest", "  gesso images open 20261124-101500123-00ab34cd56"})
final class OpenCommand implements Callable<Integer> {

    private final Session session;

    @Parameters(paramLabel = "NAME", description = "The picture, as ls names it; or latest.")
    private String name = "";

    @Mixin
    private StoreOptions store = new StoreOptions();

    OpenCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        Desk desk = session.open(store.flags());
        Path copy =
                copy(Album.of(desk).image(name), desk.surroundings().chance().getAsLong());
        if (!new Viewer(desk.surroundings()).shows(copy)) {
            desk.terminal().warning("there is no viewer to be started here");
            desk.terminal().fix("open the copy yourself");
        }
        desk.terminal().answer(copy.toString());
        return ExitCode.DONE.code();
    }

    /** In a folder that nobody else may enter, which the system clears in its own time. */
    private static Path copy(KeptImage image, long chance) {
        try {
            Path folder = Files.createTempDirectory("gesso-");
            Path copy = folder.resolve(
                    image.name() + "." + image.manifest().format().extension());
            WholeFile.write(image.content(), copy, true, chance);
            return copy;
        } catch (IOException failed) {
            throw new StopException(
                    ExitCode.STORAGE,
                    "a copy could not be made: " + FileFaults.reason(failed),
                    "take it out to another place: gesso images export " + image.name() + " -o FILE.zip");
        }
    }
}
