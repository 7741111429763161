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
    public record Told(StoreFlaw flaw, Optional<Mending> mending) {}

    public static void answer(Told told, Terminal terminal) {
        terminal.answer("%s: %s%s"
                .formatted(
                        told.flaw().place(),
                        meaning(told.flaw()),
                        told.mending().map(mending -> "; " + became(mending)).orElse("")));
    }

    public static String json(List<Told> all) {
        return JsonPage.of(page -> page.flag(
                        "ok", all.stream().allMatch(told -> told.mending().isPresent()))
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
        };
    }

    private static String became(Mending mending) {
        return switch (mending) {
            case DELETED -> "deleted";
            case RESTORED -> "restored from its second copy";
            case PROTECTED -> "protected";
            case SET_ASIDE -> "set aside in the store, under damaged/";
            case GONE -> "mended already";
        };
    }
}
