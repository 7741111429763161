package dev.gesso.adapter.sketch;

import com.google.inject.AbstractModule;
import com.google.inject.Provides;
import com.google.inject.Singleton;
import dev.gesso.core.port.ImageEngine;
import dev.gesso.core.port.TextTokenizer;

/** Guice module that binds {@link SketchEngine}, also as the {@link ImageEngine}; a {@link TextTokenizer} must be bound. */
public final class SketchModule extends AbstractModule {

    @Provides
    @Singleton
    SketchEngine sketch(TextTokenizer tokenizer) {
        return SketchEngine.create(tokenizer);
    }

    @Provides
    ImageEngine engine(SketchEngine sketch) {
        return sketch;
    }
}
