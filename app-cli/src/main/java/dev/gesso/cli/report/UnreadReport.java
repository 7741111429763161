package dev.gesso.cli.report;

import dev.gesso.cli.terminal.Terminal;
import dev.gesso.core.usecase.Unread;
import dev.gesso.core.usecase.Unread.Reason;
import java.util.List;

/** Pictures that cannot be read: those that are damaged, and those of which only this program may or can read nothing. */
public final class UnreadReport {

    private UnreadReport() {}

    /**
     * Warns of each.
     *
     * @param outcome what that meant for it, as the rest of a sentence; may be empty
     */
    public static void warn(List<Unread> pictures, String outcome, Terminal terminal) {
        pictures.forEach(picture -> terminal.warning(
                picture.name() + matter(picture.reason()) + outcome + "; " + wayOut(picture.reason())));
    }

    /** What to do where there is nothing but these. */
    public static String wayOut(List<Unread> pictures) {
        List<Reason> reasons = pictures.stream().map(Unread::reason).distinct().toList();
        return wayOut(reasons.size() == 1 ? reasons.getFirst() : Reason.DAMAGED);
    }

    private static String matter(Reason reason) {
        return switch (reason) {
            case DAMAGED -> " is damaged";
            case NEWER -> " was kept by a later version of Gesso";
            case DENIED -> " may not be read";
        };
    }

    private static String wayOut(Reason reason) {
        return switch (reason) {
            case DAMAGED -> "see: gesso images fsck";
            case NEWER -> "use a newer Gesso";
            case DENIED -> "allow reading it, or ask as the user whose it is";
        };
    }

    /** Names by what is the matter, for scripts. */
    static void fields(JsonPage page, List<Unread> pictures) {
        page.texts("damaged", names(pictures, Reason.DAMAGED))
                .texts("newer", names(pictures, Reason.NEWER))
                .texts("denied", names(pictures, Reason.DENIED));
    }

    private static List<String> names(List<Unread> pictures, Reason reason) {
        return pictures.stream()
                .filter(picture -> picture.reason() == reason)
                .map(picture -> picture.name().value())
                .toList();
    }
}
