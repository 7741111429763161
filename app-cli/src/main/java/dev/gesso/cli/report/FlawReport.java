package dev.gesso.cli.report;

import dev.gesso.cli.terminal.Terminal;
import dev.gesso.core.archive.Mending;
import dev.gesso.core.archive.StoreFlaw;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What is wrong in a store, and what became of it. */
public final class FlawReport {

    private FlawReport() {}

    /** One flaw; nothing has become of it where nobody mends. */
    public record Told(StoreFlaw flaw, Optional<Mending> mending) {

        /** Whether it is still there. */
        public boolean isOpen() {
            return mending.isEmpty() || mending.get() == Mending.LEFT;
        }

        private boolean isUnexamined() {
            return flaw instanceof StoreFlaw.Unexamined;
        }
    }

    public static void answer(Told told, Terminal terminal) {
        terminal.answer("%s: %s%s"
                .formatted(
                        told.flaw().place(),
                        meaning(told.flaw()),
                        told.mending().map(mending -> "; " + became(mending)).orElse("")));
    }

    /** What it all came to, for a person. */
    public static String summary(List<Told> all, boolean mended) {
        List<Told> flaws = all.stream().filter(told -> !told.isUnexamined()).toList();
        long open = flaws.stream().filter(Told::isOpen).count();
        int unexamined = all.size() - flaws.size();
        if (unexamined == 0) {
            return flaws.isEmpty() ? "everything is as it should be" : summary(flaws.size(), open, mended);
        }
        return (flaws.isEmpty() ? "no flaw in all else" : summary(flaws.size(), open, mended)) + "; " + unexamined
                + " could not be examined: allow reading, or ask as a user who may";
    }

    private static String summary(int flaws, long open, boolean mended) {
        String found = Amount.of(flaws, "flaw");
        if (!mended) {
            return found + "; mend " + (flaws == 1 ? "it" : "them") + " with --mend";
        }
        return open == 0 ? found + ", mended" : found + ", " + (flaws - open) + " mended";
    }

    public static String json(List<Told> all) {
        return JsonPage.of(page -> page.flag("ok", all.stream().noneMatch(Told::isOpen))
                .objects(
                        "flaws",
                        all,
                        (inner, told) -> inner.text("place", told.flaw().place())
                                .text("flaw", kind(told.flaw()))
                                .text("meaning", meaning(told.flaw()))
                                .text(
                                        "mending",
                                        told.mending()
                                                .map(mending -> mending.name().toLowerCase(Locale.ROOT)))));
    }

    private static String kind(StoreFlaw flaw) {
        return switch (flaw) {
            case StoreFlaw.Orphan ignored -> "orphan";
            case StoreFlaw.Leftover ignored -> "leftover";
            case StoreFlaw.MissingPicture ignored -> "missing_picture";
            case StoreFlaw.WrongPicture ignored -> "wrong_picture";
            case StoreFlaw.UnprotectedPicture ignored -> "unprotected_picture";
            case StoreFlaw.BrokenManifest ignored -> "broken_manifest";
            case StoreFlaw.Unexamined ignored -> "unexamined";
        };
    }

    private static String meaning(StoreFlaw flaw) {
        return switch (flaw) {
            case StoreFlaw.Orphan orphan -> "no manifest names these %d bytes".formatted(orphan.bytes());
            case StoreFlaw.Leftover ignored -> "left by a program that ended in the middle of its work";
            case StoreFlaw.MissingPicture missing -> "the picture of " + missing.name() + " is missing";
            case StoreFlaw.WrongPicture wrong ->
                "the picture of " + wrong.name() + " is damaged, " + wrong.difference();
            case StoreFlaw.UnprotectedPicture loose ->
                "the picture of " + loose.name() + " is whole, but may go with another of the same bytes";
            case StoreFlaw.BrokenManifest broken ->
                "the manifest of " + broken.name() + " is damaged, " + broken.reason();
            case StoreFlaw.Unexamined unexamined -> "could not be examined: " + unexamined.reason();
        };
    }

    private static String became(Mending mending) {
        return switch (mending) {
            case DELETED -> "deleted";
            case RESTORED -> "restored from its second copy";
            case PROTECTED -> "protected";
            case SET_ASIDE -> "set aside in the store, under damaged/";
            case LEFT -> "left as it is";
            case GONE -> "mended already";
        };
    }
}
