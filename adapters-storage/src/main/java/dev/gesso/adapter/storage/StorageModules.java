package dev.gesso.adapter.storage;

import com.google.inject.AbstractModule;
import com.google.inject.Module;
import com.google.inject.Provides;
import com.google.inject.Singleton;
import dev.gesso.core.archive.PromptRules;
import dev.gesso.core.port.ImageStore;
import dev.gesso.core.port.PictureLinks;
import java.util.Optional;

/** Guice modules that bind {@link ImageStore}, links to what it has where it can sign them, and what it is to keep. */
public final class StorageModules {

    private StorageModules() {}

    public static Module chosenBy(StorageSettings settings) {
        return new StoreModule(settings);
    }

    /** Binds how much of prompts is kept. */
    public static Module keeping(KeepSettings settings) {
        return new KeepModule(settings);
    }

    private static final class KeepModule extends AbstractModule {
        private final KeepSettings settings;

        KeepModule(KeepSettings settings) {
            this.settings = settings;
        }

        @Override
        protected void configure() {
            bind(PromptRules.class).toInstance(settings.prompts());
        }
    }

    private static final class StoreModule extends AbstractModule {
        private final StorageSettings settings;

        StoreModule(StorageSettings settings) {
            this.settings = settings;
        }

        @Provides
        @Singleton
        ImageStore store() {
            return ImageStores.chosenBy(settings);
        }

        @Provides
        @Singleton
        Optional<PictureLinks> links() {
            return ImageStores.links(settings);
        }
    }
}
