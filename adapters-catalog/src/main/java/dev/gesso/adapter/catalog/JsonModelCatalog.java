package dev.gesso.adapter.catalog;

import dev.gesso.core.lazy.Lazy;
import dev.gesso.core.model.ModelProfile;
import dev.gesso.core.port.ModelCatalog;
import dev.gesso.core.request.ModelName;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/** Models from JSON files. */
final class JsonModelCatalog implements ModelCatalog {

    private final Supplier<CatalogIndex> index;
    private final Map<ModelName, ModelProfile> profiles = new ConcurrentHashMap<>();

    private JsonModelCatalog(Supplier<CatalogIndex> index) {
        this.index = index;
    }

    /** Gesso's own models, of which nothing is read before something is asked. */
    static JsonModelCatalog shipped() {
        return new JsonModelCatalog(new Lazy<>(CatalogIndex::read));
    }

    /** These models beside others, or in the place of those that have the same name. */
    JsonModelCatalog with(List<ModelProfile> own) {
        CatalogIndex all = index.get().with(own.stream().map(CatalogEntry::of).toList());
        return new JsonModelCatalog(() -> all);
    }

    @Override
    public Optional<ModelProfile> profile(ModelName name) {
        return index.get()
                .entry(name)
                .map(entry -> profiles.computeIfAbsent(
                        entry.name(), missing -> entry.profile().get()));
    }

    @Override
    public List<ModelName> names() {
        return index.get().names();
    }

    @Override
    public ModelName usual() {
        return index.get().usual();
    }

    List<CatalogEntry> entries() {
        return index.get().entries();
    }
}
