package dev.gesso.cli.command.images;

import dev.gesso.adapter.storage.ImageStores;
import dev.gesso.cli.archive.StoreOptions;
import dev.gesso.cli.exit.ExitCode;
import dev.gesso.cli.exit.StopException;
import dev.gesso.cli.report.Amount;
import dev.gesso.cli.report.FlawReport;
import dev.gesso.cli.report.FlawReport.Told;
import dev.gesso.cli.terminal.Progress;
import dev.gesso.cli.terminal.Terminal;
import dev.gesso.cli.work.Desk;
import dev.gesso.cli.work.Session;
import dev.gesso.cli.work.Unguarded;
import dev.gesso.core.archive.Mending;
import dev.gesso.core.archive.StoreFlaw;
import dev.gesso.core.port.StoreExaminer;
import dev.gesso.core.usecase.ExamineStore;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BiConsumer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
        name = "fsck",
        description = {
            "Read everything that is kept, and tell what is not as it should be.",
            "Ends with 5 where there are flaws that were not mended, or something may not be read."
        },
        footerHeading = "%nExamples:%n",
        footer = {"  gesso images fsck", "  gesso images fsck --mend --json"})
final class FsckCommand implements Callable<Integer> {

    private final Session session;

    @Option(
            names = "--mend",
            description = "Delete what nobody could ask for, restore pictures whose bytes have a second copy, and set"
                    + " aside whatever else is damaged.")
    private boolean mend;

    @Mixin
    private StoreOptions store = new StoreOptions();

    @Option(names = "--json", description = "Answer with JSON.")
    private boolean json;

    FsckCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        Desk desk = session.open(store.flags());
        List<Told> flaws = examined(examiners(desk), desk);
        Terminal terminal = desk.terminal();
        if (json) {
            terminal.data(FlawReport.json(flaws));
        } else {
            terminal.say(FlawReport.summary(flaws, mend));
        }
        return (flaws.stream().anyMatch(Told::isOpen) ? ExitCode.STORAGE : ExitCode.DONE).code();
    }

    private List<Told> examined(List<StoreExaminer> examiners, Desk desk) {
        AtomicReference<String> soFar = new AtomicReference<>("");
        ExamineStore examination = new ExamineStore(
                desk.surroundings().clock(),
                (looked, all) -> soFar.set(looked + " of " + Amount.of(all, "picture") + " looked at"));
        List<Told> flaws = new ArrayList<>();
        try (Progress progress = Progress.of(desk.terminal(), "examining", soFar::get)) {
            BiConsumer<StoreFlaw, Optional<Mending>> told =
                    (flaw, mending) -> progress.pauseFor(() -> tell(new Told(flaw, mending), flaws, desk.terminal()));
            // A store outlives a program that ends at any moment, also where it is mended.
            Unguarded.run(() -> examiners.forEach(examiner -> {
                if (mend) {
                    examination.mend(examiner, told);
                } else {
                    examination.examine(examiner, told);
                }
            }));
        }
        return flaws;
    }

    private void tell(Told told, List<Told> flaws, Terminal terminal) {
        flaws.add(told);
        if (!json) {
            FlawReport.answer(told, terminal);
        }
    }

    private static List<StoreExaminer> examiners(Desk desk) {
        List<StoreExaminer> examiners = ImageStores.examiners(desk.settings().store());
        if (examiners.isEmpty()) {
            throw StopException.usage("this store cannot be examined", "fsck is for stores that outlive a run");
        }
        return examiners;
    }
}
