package dev.gesso.adapter.http.exchange;

import dev.gesso.adapter.http.transport.Headers;
import dev.gesso.adapter.http.wire.WireError;
import dev.gesso.core.cost.Usage;
import dev.gesso.core.image.GeneratedImage;
import java.util.List;
import java.util.Optional;

/** What an engine said, before it is judged. */
sealed interface Outcome {

    /** Finished pictures, at least one. */
    record Pictures(
            List<GeneratedImage> images, Optional<Usage> usage, Optional<String> revisedPrompt, List<String> notes)
            implements Outcome {
        public Pictures {
            images = List.copyOf(images);
            notes = List.copyOf(notes);
        }
    }

    /** Where pictures can be fetched. */
    record Addresses(List<String> urls, Optional<Usage> usage) implements Outcome {
        public Addresses {
            urls = List.copyOf(urls);
        }
    }

    /**
     * That something is wrong.
     *
     * @param status 200 where it was said within an answer that had begun well
     */
    record Complaint(int status, WireError error, Headers headers) implements Outcome {}
}
