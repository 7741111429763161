package dev.gesso.cli.preview;

import dev.gesso.cli.terminal.Surroundings;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** How a picture is shown in a terminal. */
public enum PreviewKind {
    /** Whatever the terminal says that it can. */
    AUTO,
    /** The graphics protocol of kitty, which Ghostty speaks too. */
    KITTY,
    /** The inline images of iTerm2, which WezTerm and mintty know too. */
    ITERM2,
    /** Half a block of text for each pixel. */
    BLOCKS,
    NONE;

    private static final Set<String> SPEAK_KITTY = Set.of("ghostty", "kitty");
    private static final Set<String> SPEAK_ITERM2 = Set.of("iTerm.app", "WezTerm", "mintty");
    private static final Set<String> COLOURLESS = Set.of("dumb", "linux", "vt100");

    public static List<String> words() {
        return Arrays.stream(values()).map(PreviewKind::word).toList();
    }

    /** The kind of that name, which must be one of {@link #words()}. */
    public static PreviewKind named(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What to do in a terminal, by what it says of itself. */
    public PreviewKind in(Surroundings surroundings) {
        if (!surroundings.terminal().hasScreenForTalk()) {
            return NONE;
        }
        return this == AUTO ? detected(surroundings) : this;
    }

    private static PreviewKind detected(Surroundings surroundings) {
        String terminal = surroundings.variable("TERM");
        String program = surroundings.variable("TERM_PROGRAM");
        if (COLOURLESS.contains(terminal) || surroundings.says("NO_COLOR")) {
            return NONE;
        }
        // A multiplexer swallows the graphics of the terminal around it, whose variables it inherits.
        if (surroundings.says("TMUX") || terminal.startsWith("screen")) {
            return BLOCKS;
        }
        if (surroundings.says("KITTY_WINDOW_ID") || terminal.equals("xterm-kitty") || SPEAK_KITTY.contains(program)) {
            return KITTY;
        }
        return SPEAK_ITERM2.contains(program)
                        || surroundings.variable("LC_TERMINAL").equals("iTerm2")
                ? ITERM2
                : BLOCKS;
    }
}
