package dev.gesso.bench;

import java.util.Collections;
import java.util.List;

/** Prompts of any length. */
final class Prompts {

    private static final List<String> WORDS = List.of(
            ("A children's book drawing of a veterinarian using a stethoscope to listen to the heartbeat of a baby otter,"
                            + " in soft watercolours, with a \"welcome\" sign over the door, 3 bottles on the shelf")
                    .split(" "));

    private Prompts() {}

    static String ofWords(int count) {
        int rounds = count / WORDS.size() + 1;
        return String.join(
                " ",
                Collections.nCopies(rounds, WORDS).stream()
                        .flatMap(List::stream)
                        .limit(count)
                        .toList());
    }
}
