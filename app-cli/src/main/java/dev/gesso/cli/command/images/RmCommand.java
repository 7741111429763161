package dev.gesso.cli.command.images;

import dev.gesso.cli.archive.Album;
import dev.gesso.cli.archive.Question;
import dev.gesso.cli.archive.StoreOptions;
import dev.gesso.cli.exit.ExitCode;
import dev.gesso.cli.work.Desk;
import dev.gesso.cli.work.Session;
import dev.gesso.core.archive.ImageName;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "rm",
        description = "Forget kept pictures for good.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  gesso images rm 20261124-101500123-00ab34cd56",
            "  gesso images rm latest --yes",
        })
final class RmCommand implements Callable<Integer> {

    private final Session session;

    @Parameters(paramLabel = "NAME", arity = "1..*", description = "The pictures, as ls names them; or latest.")
    private List<String> names = new ArrayList<>();

    @Option(
            names = {"-y", "--yes"},
            description = "Do not ask.")
    private boolean yes;

    @Mixin
    private StoreOptions store = new StoreOptions();

    RmCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        Desk desk = session.open(store.flags());
        Album album = Album.of(desk);
        List<ImageName> all = names.stream().map(album::name).distinct().toList();
        if (!yes && !new Question(desk.surroundings()).agreed(question(all))) {
            desk.terminal().say("nothing was forgotten");
            return ExitCode.CANCELLED.code();
        }
        for (ImageName name : all) {
            album.store().forget(name);
            desk.terminal().answer(name.value());
        }
        return ExitCode.DONE.code();
    }

    private static String question(List<ImageName> names) {
        return names.size() == 1
                ? "forget " + names.getFirst() + " for good?"
                : "forget these " + names.size() + " pictures for good?";
    }
}
