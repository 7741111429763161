package dev.gesso.adapter.storage;

import com.google.inject.AbstractModule;
import com.google.inject.Module;
import com.google.inject.Provides;
import com.google.inject.Singleton;
import dev.gesso.adapter.storage.bucket.client.BucketSettings;
import dev.gesso.core.archive.KeptPrompts;
import dev.gesso.core.port.ImageStore;
import java.nio.file.Path;

/** Guice modules that bind {@link ImageStore}, one for each kind of {@link StorageSettings}. */
public final class StorageModules {

    private StorageModules() {}

    public static Module chosenBy(StorageSettings settings) {
        return switch (settings) {
            case StorageSettings.InMemory ignored -> new InMemoryModule();
            case StorageSettings.Folder(Path path) -> new FolderModule(path);
            case StorageSettings.Bucket(BucketSettings bucket) -> new BucketModule(bucket);
        };
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
            bind(KeptPrompts.class).toInstance(settings.prompts());
        }
    }

    private static final class InMemoryModule extends AbstractModule {
        @Provides
        @Singleton
        ImageStore store() {
            return ImageStores.memory();
        }
    }

    private static final class FolderModule extends AbstractModule {
        private final Path folder;

        FolderModule(Path folder) {
            this.folder = folder;
        }

        @Provides
        @Singleton
        ImageStore store() {
            return ImageStores.folder(folder);
        }
    }

    private static final class BucketModule extends AbstractModule {
        private final BucketSettings bucket;

        BucketModule(BucketSettings bucket) {
            this.bucket = bucket;
        }

        @Provides
        @Singleton
        ImageStore store() {
            return ImageStores.bucket(bucket);
        }
    }
}
