package dev.gesso.adapter.catalog;

import com.google.inject.AbstractModule;
import com.google.inject.Module;
import com.google.inject.Provides;
import com.google.inject.Singleton;
import dev.gesso.core.port.Knowledge;
import dev.gesso.core.port.ModelCatalog;
import dev.gesso.core.port.PriceList;
import dev.gesso.core.port.TextTokenizer;
import java.util.function.Supplier;

/** Guice modules that bind what is known about models, one for each kind of {@link CatalogSettings}. */
public final class CatalogModules {

    private CatalogModules() {}

    public static Module chosenBy(CatalogSettings settings) {
        return switch (settings) {
            case CatalogSettings.Shipped ignored -> new KnowledgeModule(Catalogs::shipped);
            case CatalogSettings.WithFolder folder -> new KnowledgeModule(() -> Catalogs.with(folder.path()));
        };
    }

    private static final class KnowledgeModule extends AbstractModule {
        private final Supplier<Knowledge> knowledge;

        KnowledgeModule(Supplier<Knowledge> knowledge) {
            this.knowledge = knowledge;
        }

        @Provides
        @Singleton
        Knowledge knowledge() {
            return knowledge.get();
        }

        @Provides
        ModelCatalog models(Knowledge known) {
            return known.models();
        }

        @Provides
        PriceList prices(Knowledge known) {
            return known.prices();
        }

        @Provides
        TextTokenizer tokenizer(Knowledge known) {
            return known.tokenizer();
        }
    }
}
