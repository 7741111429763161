package dev.gesso.core.port;

import dev.gesso.core.cost.Usage;
import dev.gesso.core.image.GeneratedImage;
import java.util.List;
import java.util.Optional;

/** What an engine answered. */
public sealed interface Answer {

    /** The engine's own name for the call, for its makers; empty where it gave none. */
    Optional<String> requestId();

    /**
     * Pictures.
     *
     * @param usage tokens used, where the engine tells
     * @param revisedPrompt what the engine made of the prompt, where it tells
     * @param notes what else a person should know, such as what was not drawn
     */
    record Produced(
            List<GeneratedImage> images,
            Optional<Usage> usage,
            Optional<String> revisedPrompt,
            List<String> notes,
            Optional<String> requestId)
            implements Answer {
        public Produced {
            images = List.copyOf(images);
            notes = List.copyOf(notes);
        }

        /** The answer of an engine that does not name its calls. */
        public Produced(
                List<GeneratedImage> images,
                Optional<Usage> usage,
                Optional<String> revisedPrompt,
                List<String> notes) {
            this(images, usage, revisedPrompt, notes, Optional.empty());
        }
    }

    /**
     * A no that will stay a no: sending the same again does not help.
     *
     * @param code the engine's own, such as {@code moderation_blocked}
     */
    record Refused(Optional<String> code, String message, Optional<String> requestId) implements Answer {}
}
