package dev.gesso.adapter.catalog;

import dev.gesso.adapter.catalog.json.Fields;
import dev.gesso.adapter.catalog.json.Shape;
import dev.gesso.adapter.catalog.json.Shapes;
import dev.gesso.core.request.ModelName;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The names of models, newest first, so that the file of only the one that is asked for need be read. */
final class CatalogIndex {

    static final String FILE = "models/index.json";

    private static final Shape<CatalogIndex> SHAPE = Shapes.object(fields -> new CatalogIndex(
            fields.get("usual", Words.MODEL),
            fields.get("models", Shapes.object(CatalogIndex::entry).list())));

    private final ModelName usual;
    private final List<CatalogEntry> entries;
    private final List<ModelName> names;
    private final Map<ModelName, CatalogEntry> byName = new HashMap<>();

    private CatalogIndex(ModelName usual, List<CatalogEntry> entries) {
        this.usual = usual;
        this.entries = entries.stream()
                .sorted(Comparator.comparing(CatalogEntry::released).reversed())
                .toList();
        this.names = this.entries.stream().map(CatalogEntry::name).toList();
        for (CatalogEntry entry : this.entries) {
            byName.put(entry.name(), entry);
            entry.aliases().forEach(alias -> byName.putIfAbsent(alias, entry));
        }
    }

    /** Gesso's own. */
    static CatalogIndex read() {
        return ShippedFiles.read(FILE, SHAPE);
    }

    /** These beside others, or in the place of those that have the same name. */
    CatalogIndex with(List<CatalogEntry> own) {
        Set<ModelName> replaced = own.stream().map(CatalogEntry::name).collect(Collectors.toSet());
        Stream<CatalogEntry> others = entries.stream().filter(entry -> !replaced.contains(entry.name()));
        return new CatalogIndex(usual, Stream.concat(own.stream(), others).toList());
    }

    Optional<CatalogEntry> entry(ModelName name) {
        return Optional.ofNullable(byName.get(name));
    }

    List<CatalogEntry> entries() {
        return entries;
    }

    List<ModelName> names() {
        return names;
    }

    ModelName usual() {
        return usual;
    }

    private static CatalogEntry entry(Fields fields) {
        ModelName name = fields.get("name", Words.MODEL);
        return new CatalogEntry(
                name,
                fields.get("released", Words.DATE),
                fields.get("aliases", Words.MODEL.list()),
                () -> ShippedFiles.read("models/" + name + ".json", ProfileShape.PROFILE));
    }
}
