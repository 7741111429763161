package dev.gesso.adapter.catalog;

import com.google.inject.AbstractModule;
import dev.gesso.core.port.Knowledge;
import dev.gesso.core.port.ModelCatalog;
import dev.gesso.core.port.PriceList;
import dev.gesso.core.port.TextTokenizer;

/** Binds what is known about models, which has been read before: a file that is wrong is no matter of wiring. */
public final class CatalogModule extends AbstractModule {

    private final Knowledge knowledge;

    public CatalogModule(Knowledge knowledge) {
        this.knowledge = knowledge;
    }

    @Override
    protected void configure() {
        bind(ModelCatalog.class).toInstance(knowledge.models());
        bind(PriceList.class).toInstance(knowledge.prices());
        bind(TextTokenizer.class).toInstance(knowledge.tokenizer());
    }
}
