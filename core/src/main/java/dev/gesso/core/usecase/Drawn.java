package dev.gesso.core.usecase;

import dev.gesso.core.archive.KeptImage;
import dev.gesso.core.cost.Money;
import dev.gesso.core.cost.Usage;
import java.util.List;
import java.util.Optional;

/** What became of a request to draw. */
public sealed interface Drawn {

    /**
     * Pictures, each already in the store.
     *
     * @param cost what the engine charged; zero for a free engine, empty where it is not known
     * @param requestId the engine's own name for the call, for its makers
     */
    record Kept(
            List<KeptImage> images,
            Optional<Usage> usage,
            Optional<Money> cost,
            Optional<String> revisedPrompt,
            List<String> notes,
            Optional<String> requestId)
            implements Drawn {
        public Kept {
            images = List.copyOf(images);
            notes = List.copyOf(notes);
        }

        /** What an engine drew that does not name its calls. */
        public Kept(
                List<KeptImage> images,
                Optional<Usage> usage,
                Optional<Money> cost,
                Optional<String> revisedPrompt,
                List<String> notes) {
            this(images, usage, cost, revisedPrompt, notes, Optional.empty());
        }
    }

    /** The engine said no, and will say it again. */
    record Refused(Optional<String> code, String message, Optional<String> requestId) implements Drawn {}
}
