package dev.gesso.adapter.sketch;

import dev.gesso.adapter.sketch.studio.Effort;
import dev.gesso.core.image.ImageFormat;
import dev.gesso.core.request.Background;
import dev.gesso.core.request.ImageRequest;
import dev.gesso.core.request.OutputFormat;
import java.util.Optional;

/**
 * What a request comes to for this engine.
 *
 * @param partials how many unfinished pictures are to be shown
 */
record Order(String prompt, Effort effort, long seed, int count, int compression, Background background, int partials) {

    static Order of(ImageRequest request) {
        String prompt = request.prompt().text();
        return new Order(
                prompt,
                Effort.of(request.output().quality()),
                request.extras().seed().orElseGet(() -> Seeds.of(prompt)),
                request.output().count(),
                request.output().compression().orElse(100),
                request.output().background(),
                request.delivery().stream() ? request.delivery().partialImages() : 0);
    }

    /** Empty for the formats that this engine does not write. */
    static Optional<ImageFormat> format(OutputFormat format) {
        return switch (format) {
            case PNG -> Optional.of(ImageFormat.PNG);
            case JPEG -> Optional.of(ImageFormat.JPEG);
            case WEBP -> Optional.of(ImageFormat.WEBP);
            case GIF, SVG -> Optional.empty();
        };
    }
}
