package dev.gesso.cli.command.images;

import dev.gesso.cli.archive.Album;
import dev.gesso.cli.archive.Export;
import dev.gesso.cli.archive.StoreOptions;
import dev.gesso.cli.archive.WantedOptions;
import dev.gesso.cli.exit.StopException;
import dev.gesso.cli.file.Label;
import dev.gesso.cli.work.Desk;
import dev.gesso.cli.work.Session;
import dev.gesso.core.archive.KeptImage;
import dev.gesso.core.archive.Wanted;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.UnaryOperator;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "export",
        description = {
            "Take kept pictures out into a zip file, with their manifests and a page that shows them all.",
            "Without names these are all that the options describe."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  gesso images export latest -o otter.zip",
            "  gesso images export --since 2026-11-01 --until 2026-12-01 -o november.zip",
        })
final class ExportCommand implements Callable<Integer> {

    private final Session session;

    @Parameters(paramLabel = "NAME", arity = "0..*", description = "The pictures, as ls names them; or latest.")
    private List<String> names = new ArrayList<>();

    @Option(
            names = {"-o", "--output"},
            required = true,
            paramLabel = "FILE",
            description = "The zip file.")
    private String output = "";

    @Option(names = "--metadata", description = "Write where each picture came from into its file as well, as XMP.")
    private boolean metadata;

    @Option(names = "--force", description = "Overwrite a file.")
    private boolean force;

    @Mixin
    private WantedOptions wanted = new WantedOptions();

    @Mixin
    private StoreOptions store = new StoreOptions();

    ExportCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        Desk desk = session.open(store.flags());
        Wanted described = wanted.wanted(desk.surroundings().clock().instant());
        if (!names.isEmpty() && !described.equals(Wanted.ALL)) {
            throw StopException.usage("pictures are both named and described", "do one or the other");
        }
        Album album = Album.of(desk);
        List<KeptImage> named = names.stream().distinct().map(album::image).toList();
        UnaryOperator<KeptImage> label =
                metadata ? image -> Label.on(image, desk.terminal()) : UnaryOperator.identity();
        return Export.to(desk.surroundings().path(output), force, label, desk)
                .write(taken -> {
                    named.forEach(taken);
                    return named.isEmpty() ? album.forEach(described, taken) : List.of();
                })
                .code();
    }
}
