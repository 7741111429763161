package dev.gesso.adapter.catalog;

import dev.gesso.core.cost.PriceTable;
import dev.gesso.core.lazy.Lazy;
import dev.gesso.core.port.PriceList;
import dev.gesso.core.request.ModelName;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** Prices from JSON files. */
final class JsonPriceList implements PriceList {

    static final String FILE = "prices.json";

    private final Supplier<Map<ModelName, List<PriceTable>>> tables;

    private JsonPriceList(Supplier<Map<ModelName, List<PriceTable>>> tables) {
        this.tables = tables;
    }

    /** What Gesso itself knows, which is read when a price is first asked for. */
    static JsonPriceList shipped() {
        return new JsonPriceList(new Lazy<>(() -> byModel(ShippedFiles.read(FILE, PriceShape.PRICES))));
    }

    /** These prices beside those of other models. */
    JsonPriceList with(List<PriceTable> own) {
        Map<ModelName, List<PriceTable>> merged = new HashMap<>(tables.get());
        merged.putAll(byModel(own));
        Map<ModelName, List<PriceTable>> all = Map.copyOf(merged);
        return new JsonPriceList(() -> all);
    }

    @Override
    public Optional<PriceTable> prices(ModelName model, LocalDate day) {
        Optional<PriceTable> latest = Optional.empty();
        for (PriceTable table : tables(model)) {
            boolean later =
                    latest.isEmpty() || table.validFrom().isAfter(latest.get().validFrom());
            if (later && !table.validFrom().isAfter(day)) {
                latest = Optional.of(table);
            }
        }
        return latest;
    }

    /** The tables of a model, whenever they are valid. */
    List<PriceTable> tables(ModelName model) {
        return tables.get().getOrDefault(model, List.of());
    }

    private static Map<ModelName, List<PriceTable>> byModel(List<PriceTable> tables) {
        return tables.stream().collect(Collectors.groupingBy(PriceTable::model));
    }
}
