package dev.gesso.adapter.catalog;

import dev.gesso.adapter.catalog.json.Fields;
import dev.gesso.adapter.catalog.json.Shape;
import dev.gesso.adapter.catalog.json.Shapes;
import dev.gesso.core.request.ModelName;
import java.util.List;

/** The names of Gesso's own models, so that the file of only the one that is asked for need be read. */
record CatalogIndex(ModelName usual, List<CatalogEntry> entries) {

    static final String FILE = "models/index.json";

    private static final Shape<CatalogIndex> SHAPE = Shapes.object(fields -> new CatalogIndex(
            fields.get("usual", Words.MODEL),
            fields.get("models", Shapes.object(CatalogIndex::entry).list())));

    CatalogIndex {
        entries = List.copyOf(entries);
    }

    static CatalogIndex read() {
        return ShippedFiles.read(FILE, SHAPE);
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
