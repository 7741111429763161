package dev.gesso.cli.command.images;

import dev.gesso.cli.archive.Album;
import dev.gesso.cli.archive.StoreOptions;
import dev.gesso.cli.exit.ExitCode;
import dev.gesso.cli.preview.Preview;
import dev.gesso.cli.report.KeptReport;
import dev.gesso.cli.settings.KnownSettings;
import dev.gesso.cli.work.Desk;
import dev.gesso.cli.work.Session;
import dev.gesso.core.archive.KeptImage;
import dev.gesso.core.port.StorageException;
import dev.gesso.core.settings.Setting;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "show",
        description = "Show a kept picture, and where it came from.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  gesso images show latest",
            "  gesso images show 20261124-101500123-00ab34cd56 --json",
        })
final class ShowCommand implements Callable<Integer> {

    private final Session session;

    @Parameters(paramLabel = "NAME", description = "The picture, as ls names it; or latest.")
    private String name = "";

    @Mixin
    private StoreOptions store = new StoreOptions();

    @Option(
            names = "--preview",
            paramLabel = "WAY",
            description = "Show it in the terminal: auto, kitty, iterm2, blocks or none.")
    private Optional<String> preview = Optional.empty();

    @Option(names = "--json", description = "Answer with JSON.")
    private boolean json;

    ShowCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        Map<Setting<?>, String> flags = store.flags();
        preview.ifPresent(way -> flags.put(KnownSettings.PREVIEW, way));
        Desk desk = session.open(flags);
        KeptImage image = Album.of(desk).image(name);
        Optional<StorageException> damage = preview(image, desk);
        if (json) {
            desk.terminal().data(KeptReport.json(image));
        } else {
            KeptReport.answer(image, desk.terminal());
        }
        if (damage.isPresent()) {
            throw damage.get();
        }
        return ExitCode.DONE.code();
    }

    /** Gives why the picture cannot be read: its manifest tells all the more what was lost. */
    private static Optional<StorageException> preview(KeptImage image, Desk desk) {
        try {
            new Preview(desk.settings().preview().in(desk.surroundings()))
                    .of(image.content())
                    .ifPresent(desk.terminal()::draw);
            return Optional.empty();
        } catch (StorageException unreadable) {
            return Optional.of(unreadable);
        }
    }
}
