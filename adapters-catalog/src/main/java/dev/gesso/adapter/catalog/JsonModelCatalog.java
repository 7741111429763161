package dev.gesso.adapter.catalog;

import dev.gesso.core.model.ModelProfile;
import dev.gesso.core.port.ModelCatalog;
import dev.gesso.core.request.ModelName;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Models from JSON files. */
final class JsonModelCatalog implements ModelCatalog {

    private final ModelName usual;
    private final List<CatalogEntry> entries;
    private final List<ModelName> names;
    private final Map<ModelName, CatalogEntry> byName = new HashMap<>();
    private final Map<ModelName, ModelProfile> profiles = new ConcurrentHashMap<>();

    private JsonModelCatalog(ModelName usual, Stream<CatalogEntry> entries) {
        this.usual = usual;
        this.entries = entries.sorted(
                        Comparator.comparing(CatalogEntry::released).reversed())
                .toList();
        this.names = this.entries.stream().map(CatalogEntry::name).toList();
        for (CatalogEntry entry : this.entries) {
            byName.put(entry.name(), entry);
            entry.aliases().forEach(alias -> byName.putIfAbsent(alias, entry));
        }
    }

    /** Gesso's own models. */
    static JsonModelCatalog shipped() {
        CatalogIndex index = CatalogIndex.read();
        return new JsonModelCatalog(index.usual(), index.entries().stream());
    }

    /** These models beside others, or in the place of those that have the same name. */
    JsonModelCatalog with(List<ModelProfile> own) {
        Set<ModelName> replaced = own.stream().map(ModelProfile::name).collect(Collectors.toSet());
        Stream<CatalogEntry> others = entries.stream().filter(entry -> !replaced.contains(entry.name()));
        return new JsonModelCatalog(usual, Stream.concat(own.stream().map(CatalogEntry::of), others));
    }

    @Override
    public Optional<ModelProfile> profile(ModelName name) {
        return Optional.ofNullable(byName.get(name))
                .map(entry -> profiles.computeIfAbsent(
                        entry.name(), missing -> entry.profile().get()));
    }

    @Override
    public List<ModelName> names() {
        return names;
    }

    @Override
    public ModelName usual() {
        return usual;
    }

    List<CatalogEntry> entries() {
        return entries;
    }
}
