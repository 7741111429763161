package dev.gesso.cli.command.images;

import dev.gesso.adapter.storage.KeepSettings;
import dev.gesso.cli.archive.Album;
import dev.gesso.cli.archive.Pruning;
import dev.gesso.cli.archive.StoreOptions;
import dev.gesso.cli.exit.ExitCode;
import dev.gesso.cli.exit.StopException;
import dev.gesso.cli.report.LeavingReport;
import dev.gesso.cli.terminal.Terminal;
import dev.gesso.cli.work.Desk;
import dev.gesso.cli.work.Session;
import dev.gesso.core.archive.Leaving;
import dev.gesso.core.archive.Retention;
import dev.gesso.core.archive.RetentionRules;
import dev.gesso.core.settings.Setting;
import dev.gesso.core.usecase.PruneImages.Pruned;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
        name = "prune",
        description = {
            "Forget the oldest pictures, as far as they are too old, too many or too large, once you agree.",
            "The limits are the settings keep.age, keep.count and keep.bytes; they hold for each key of a server by"
                    + " itself, where keep.keys has none of its own."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  gesso images prune --dry-run",
            "  gesso images prune --keep-age 90",
            "  gesso images prune --keep-count 1000 --keep-bytes 20GB",
            "  gesso images prune --key web --keep-age 7 --yes",
        })
final class PruneCommand implements Callable<Integer> {

    private final Session session;

    @Option(names = "--dry-run", description = "Tell what would go, and forget nothing.")
    private boolean dryRun;

    @Option(
            names = {"-y", "--yes"},
            description = "Do not ask.")
    private boolean yes;

    @Option(names = "--keep-age", paramLabel = "DAYS", description = "Forget what is older.")
    private Optional<String> age = Optional.empty();

    @Option(names = "--keep-count", paramLabel = "N", description = "Keep so many of each key.")
    private Optional<String> count = Optional.empty();

    @Option(names = "--keep-bytes", paramLabel = "SIZE", description = "Keep so much of each key, such as 20GB.")
    private Optional<String> bytes = Optional.empty();

    @Option(
            names = "--key",
            paramLabel = "NAME",
            description = "Only what was drawn for the server's key of that name.")
    private Optional<String> key = Optional.empty();

    @Mixin
    private StoreOptions store = new StoreOptions();

    @Option(names = "--json", description = "Answer with JSON.")
    private boolean json;

    PruneCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        Desk desk = session.open(flags());
        RetentionRules rules =
                key.map(name -> only(name, desk)).orElse(desk.settings().keep().retention());
        if (rules.isForever()) {
            throw StopException.usage(
                    key.map(name -> "everything of " + name).orElse("everything") + " is kept for ever",
                    "say what may go: --keep-age 90, --keep-count 1000, --keep-bytes 20GB");
        }
        List<Leaving> leaving = new ArrayList<>();
        Optional<Pruned> pruned = prune(rules, desk, leaving);
        if (pruned.isEmpty()) {
            desk.terminal().say("nothing was forgotten");
            return ExitCode.CANCELLED.code();
        }
        tell(leaving, pruned.get(), desk.terminal());
        return ExitCode.DONE.code();
    }

    /** For a key that is named, flags come before what settings say of it. */
    private RetentionRules only(String name, Desk desk) {
        RetentionRules rules = desk.settings().keep().retention();
        Retention own = rules.of(Optional.of(name));
        Retention flags = rules.usual();
        Retention here = new Retention(
                age.isPresent() ? flags.age() : own.age(),
                count.isPresent() ? flags.count() : own.count(),
                bytes.isPresent() ? flags.bytes() : own.bytes());
        return new RetentionRules(Retention.FOREVER, Map.of(name, here));
    }

    private Map<Setting<?>, String> flags() {
        Map<Setting<?>, String> flags = store.flags();
        age.ifPresent(days -> flags.put(KeepSettings.AGE, days));
        count.ifPresent(pictures -> flags.put(KeepSettings.COUNT, pictures));
        bytes.ifPresent(size -> flags.put(KeepSettings.BYTES, size));
        return flags;
    }

    private Optional<Pruned> prune(RetentionRules rules, Desk desk, List<Leaving> leaving) {
        Consumer<Leaving> told = json ? leaving::add : picture -> LeavingReport.answer(picture, desk.terminal());
        Pruning pruning = new Pruning(Album.of(desk), desk, told);
        if (dryRun) {
            return Optional.of(pruning.rehearsed(rules));
        }
        return yes ? Optional.of(pruning.unasked(rules)) : pruning.asked(rules);
    }

    private void tell(List<Leaving> leaving, Pruned pruned, Terminal terminal) {
        if (json) {
            terminal.data(LeavingReport.json(leaving, pruned, dryRun));
        } else {
            LeavingReport.say(pruned, dryRun, terminal);
        }
    }
}
