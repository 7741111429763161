package dev.gesso.cli.testing;

import dev.gesso.core.image.GeneratedImage;
import dev.gesso.core.request.Parameter;
import dev.gesso.core.request.RawRequest;
import dev.gesso.core.usecase.Gesso;

/** An application that draws posters. */
final class Poster {

    private final Gesso gesso;

    Poster(Gesso gesso) {
        this.gesso = gesso;
    }

    GeneratedImage of(String subject) {
        RawRequest request = RawRequest.generation()
                .with(Parameter.MODEL, "gpt-image-2")
                .with(Parameter.PROMPT, "A poster of " + subject)
                .with(Parameter.SIZE, "1024x1536")
                .with(Parameter.QUALITY, "low");
        return gesso.generate(request).images().getFirst();
    }
}
