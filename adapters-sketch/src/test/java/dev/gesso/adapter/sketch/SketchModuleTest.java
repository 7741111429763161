package dev.gesso.adapter.sketch;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.inject.Guice;
import com.google.inject.Injector;
import dev.gesso.core.port.ImageEngine;
import dev.gesso.core.port.TextTokenizer;
import org.junit.jupiter.api.Test;

class SketchModuleTest {

    @Test
    void bindsTheOneEngine() {
        Injector injector = Guice.createInjector(
                new SketchModule(), binder -> binder.bind(TextTokenizer.class).toInstance(new EstimatedTokens()));
        assertThat(injector.getInstance(ImageEngine.class)).isSameAs(injector.getInstance(SketchEngine.class));
    }
}
