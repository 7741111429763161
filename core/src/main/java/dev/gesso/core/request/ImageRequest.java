package dev.gesso.core.request;

import java.util.List;
import java.util.Optional;

/** A request whose every value has its type. Whether it is legal is another question: see the checker. */
public sealed interface ImageRequest {

    ModelName model();

    Prompt prompt();

    Output output();

    Delivery delivery();

    Extras extras();

    Operation operation();

    /** Pictures from a prompt alone. */
    record Generation(ModelName model, Prompt prompt, Output output, Delivery delivery, Extras extras)
            implements ImageRequest {
        @Override
        public Operation operation() {
            return Operation.GENERATION;
        }
    }

    /**
     * Pictures from a prompt and input images.
     *
     * @param images at least one; a mask belongs to the first
     * @param markup a transparent overlay of the first image's size with drawn hints
     */
    record Edit(
            ModelName model,
            Prompt prompt,
            List<InputImage> images,
            Optional<InputImage> mask,
            Optional<InputImage> markup,
            Optional<InputFidelity> fidelity,
            Output output,
            Delivery delivery,
            Extras extras)
            implements ImageRequest {
        public Edit {
            images = List.copyOf(images);
        }

        @Override
        public Operation operation() {
            return Operation.EDIT;
        }
    }
}
