package dev.gesso.cli.report;

import dev.gesso.cli.terminal.Terminal;
import dev.gesso.core.archive.Leaving;
import dev.gesso.core.usecase.PruneImages.Pruned;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;

/** Pictures that go, and why. */
public final class LeavingReport {

    private LeavingReport() {}

    public static void answer(Leaving leaving, Terminal terminal) {
        terminal.answer("%s  %s%s"
                .formatted(
                        leaving.name(),
                        reason(leaving.reason()),
                        leaving.key().map(key -> ", by " + key).orElse("")));
    }

    /** What a person has to agree to; there is at least one. */
    public static String question(List<Leaving> leaving, Pruned planned) {
        LocalDate newest = day(leaving.getFirst());
        LocalDate oldest = day(leaving.getLast());
        return "forget %d of %s, %s, %s (UTC), for good?"
                .formatted(
                        planned.gone(),
                        Amount.of(planned.seen(), "picture"),
                        Amount.ofBytes(planned.bytes()),
                        oldest.equals(newest) ? "of " + newest : "from " + oldest + " to " + newest);
    }

    private static LocalDate day(Leaving leaving) {
        return LocalDate.ofInstant(leaving.time(), ZoneOffset.UTC);
    }

    /** What it all came to. */
    public static void say(Pruned pruned, boolean rehearsed, Terminal terminal) {
        terminal.say("%d of %s %s, %s"
                .formatted(
                        pruned.gone(),
                        Amount.of(pruned.seen(), "picture"),
                        rehearsed ? "would go" : "went",
                        Amount.ofBytes(pruned.bytes())));
        UnreadReport.warn(pruned.unread(), ", and was not judged", terminal);
    }

    public static String json(List<Leaving> leaving, Pruned pruned, boolean rehearsed) {
        return JsonPage.of(page -> {
            page.flag("dry_run", rehearsed)
                    .number("seen", pruned.seen())
                    .number("gone", pruned.gone())
                    .number("bytes", pruned.bytes())
                    .objects(
                            "images",
                            leaving,
                            (inner, image) -> inner.text("name", image.name().value())
                                    .text("reason", reason(image.reason()))
                                    .text("asked_by", image.key())
                                    .text("time", image.time().toString())
                                    .number("bytes", image.bytes()));
            UnreadReport.fields(page, pruned.unread());
        });
    }

    private static String reason(Leaving.Reason reason) {
        return switch (reason) {
            case TOO_OLD -> "too old";
            case TOO_MANY -> "too many";
            case TOO_LARGE -> "too many bytes";
        };
    }
}
