package dev.gesso.core.cost;

import dev.gesso.core.request.ModelName;
import java.util.List;

/** What a request will use and cost, said before it is sent. */
public sealed interface Quote {

    ModelName model();

    /** Why the figures are not exact, or not known; empty for an exact quote. */
    List<String> notes();

    /**
     * Tokens and money.
     *
     * @param usage the tokens to expect
     * @param bill what they cost
     * @param bound the most that can be charged; equal to the expected total in an exact quote
     */
    record Priced(ModelName model, Usage usage, Bill bill, Bound bound, List<String> notes) implements Quote {
        public Priced {
            notes = List.copyOf(notes);
        }

        /** Whether this is what will be billed to the token. */
        public boolean exact() {
            return notes.isEmpty();
        }
    }

    /** Not known, and why: never to be read as nothing. */
    record Unknown(ModelName model, List<String> notes) implements Quote {
        public Unknown {
            notes = List.copyOf(notes);
        }
    }

    /** The most that a request can use and cost. */
    record Bound(long tokens, Money cost) {}
}
