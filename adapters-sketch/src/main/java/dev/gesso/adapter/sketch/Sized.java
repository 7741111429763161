package dev.gesso.adapter.sketch;

import dev.gesso.core.request.ImageRequest;
import dev.gesso.core.request.Output;
import dev.gesso.core.request.RequestedSize;

/** A request with its size decided. */
final class Sized {

    private Sized() {}

    static ImageRequest with(ImageRequest request, RequestedSize size) {
        Output old = request.output();
        Output output = new Output(
                old.count(), size, old.quality(), old.format(), old.compression(), old.background(), old.moderation());
        return switch (request) {
            case ImageRequest.Generation generation ->
                new ImageRequest.Generation(
                        generation.model(), generation.prompt(), output, generation.delivery(), generation.extras());
            case ImageRequest.Edit edit ->
                new ImageRequest.Edit(
                        edit.model(),
                        edit.prompt(),
                        edit.images(),
                        edit.mask(),
                        edit.markup(),
                        edit.fidelity(),
                        output,
                        edit.delivery(),
                        edit.extras());
        };
    }
}
