package dev.gesso.cli.command.images;

import dev.gesso.cli.archive.Album;
import dev.gesso.cli.archive.StoreOptions;
import dev.gesso.cli.archive.WantedOptions;
import dev.gesso.cli.exit.ExitCode;
import dev.gesso.cli.exit.StopException;
import dev.gesso.cli.report.KeptReport;
import dev.gesso.cli.report.UnreadReport;
import dev.gesso.cli.terminal.Terminal;
import dev.gesso.cli.work.Desk;
import dev.gesso.cli.work.Session;
import dev.gesso.core.archive.ImageName;
import dev.gesso.core.archive.Wanted;
import dev.gesso.core.usecase.Found;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
        name = "ls",
        description = "List kept pictures, the newest first.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  gesso images ls",
            "  gesso images ls --since 2026-11-01 --model gpt-image-2 --cost-from 0.05",
            "  gesso images ls --prompt \"otter boat\" --limit 100 --json",
        })
final class LsCommand implements Callable<Integer> {

    private static final int MOST = 100_000;

    private final Session session;

    @Mixin
    private WantedOptions wanted = new WantedOptions();

    @Option(names = "--limit", paramLabel = "N", description = "How many to list; 20 unless given.")
    private int limit = 20;

    @Option(names = "--before", paramLabel = "NAME", description = "Go on before that picture.")
    private Optional<String> before = Optional.empty();

    @Mixin
    private StoreOptions store = new StoreOptions();

    @Option(names = "--json", description = "Answer with JSON.")
    private boolean json;

    LsCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        if (limit < 1 || limit > MOST) {
            throw StopException.usage("--limit must be from 1 to 100,000, not " + limit, "write --limit 100");
        }
        Optional<ImageName> start = before.map(LsCommand::start);
        Desk desk = session.open(store.flags());
        Wanted described = wanted.wanted(desk.surroundings().clock().instant());
        Album album = Album.of(desk);
        tell(album.watching("searching", searching -> album.page(described, start, limit)), desk.terminal());
        return ExitCode.DONE.code();
    }

    private static ImageName start(String text) {
        return ImageName.parse(text)
                .orElseThrow(() ->
                        StopException.usage("'" + text + "' is no name of a picture", "copy one from gesso images ls"));
    }

    private void tell(Found found, Terminal terminal) {
        if (json) {
            terminal.data(KeptReport.json(found));
            return;
        }
        if (found.images().isEmpty()) {
            terminal.say("no such picture is kept");
        } else {
            KeptReport.answer(found.images(), terminal);
        }
        UnreadReport.warn(found.unread(), "", terminal);
        found.next().ifPresent(next -> terminal.note("there may be more: --before " + next));
    }
}
