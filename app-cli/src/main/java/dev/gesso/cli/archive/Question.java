package dev.gesso.cli.archive;

import dev.gesso.cli.exit.StopException;
import dev.gesso.cli.terminal.Surroundings;
import dev.gesso.cli.work.Unguarded;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;

/** Asks before something is done that cannot be undone. */
public final class Question {

    private static final List<String> YES = List.of("y", "yes");

    private final Surroundings surroundings;

    public Question(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    /**
     * Whether the person says yes; any other answer, and none at all, is a no.
     *
     * @throws StopException where nobody can be asked
     */
    public boolean agreed(String question) {
        demandPerson(question);
        surroundings.terminal().say(question + " [y/N]");
        AtomicBoolean agreed = new AtomicBoolean();
        // Nothing but a line ends the wait for one, not even Ctrl-C.
        Unguarded.run(() -> agreed.set(YES.contains(answer().strip().toLowerCase(Locale.ROOT))));
        return agreed.get();
    }

    /**
     * For those who have much to do before they know what to ask.
     *
     * @throws StopException where nobody can be asked
     */
    public void demandPerson(String question) {
        if (!surroundings.terminal().hasPerson()) {
            throw StopException.usage("nobody is there to be asked: " + question, "say --yes");
        }
    }

    private String answer() {
        try {
            return Optional.ofNullable(
                            new BufferedReader(new InputStreamReader(surroundings.input(), StandardCharsets.UTF_8))
                                    .readLine())
                    .orElse("");
        } catch (IOException unreadable) {
            return "";
        }
    }
}
