package dev.gesso.cli.report;

import dev.gesso.cli.terminal.Terminal;
import dev.gesso.core.usecase.Unread;
import java.util.List;

/** Pictures that cannot be read: those that are damaged, and those that a later version has kept, which are not. */
public final class UnreadReport {

    private static final String NEWER = "use a newer Gesso";
    private static final String DAMAGED = "see: gesso images fsck";

    private UnreadReport() {}

    /**
     * Warns of each.
     *
     * @param outcome what that meant for it, as the rest of a sentence; may be empty
     */
    public static void warn(List<Unread> pictures, String outcome, Terminal terminal) {
        pictures.forEach(picture -> terminal.warning(
                picture.name() + (picture.isNewer() ? " was kept by a later version of Gesso" : " is damaged") + outcome
                        + "; " + (picture.isNewer() ? NEWER : DAMAGED)));
    }

    /** What to do where there is nothing but these. */
    public static String wayOut(List<Unread> pictures) {
        return pictures.stream().allMatch(Unread::isNewer) ? NEWER : DAMAGED;
    }

    /** Names by what is the matter, for scripts. */
    static void fields(JsonPage page, List<Unread> pictures) {
        page.texts("damaged", names(pictures, false)).texts("newer", names(pictures, true));
    }

    private static List<String> names(List<Unread> pictures, boolean newer) {
        return pictures.stream()
                .filter(picture -> picture.isNewer() == newer)
                .map(picture -> picture.name().value())
                .toList();
    }
}
