package dev.gesso.adapter.catalog;

import dev.gesso.adapter.catalog.json.Fields;
import dev.gesso.adapter.catalog.json.Shape;
import dev.gesso.adapter.catalog.json.Shapes;
import dev.gesso.core.cost.Money;
import dev.gesso.core.cost.PriceTable;
import dev.gesso.core.cost.Prices;
import java.util.List;

/** The shape of a file of prices, in the units in which they are published; all can be halved for batches. */
final class PriceShape {

    /** A dollar for a million tokens is 1000 nano-dollars for one. */
    private static final Shape<Long> PER_MILLION = Shapes.evenAmount(3, 10_000_000);

    private static final Shape<Money> DOLLARS =
            Shapes.evenAmount(9, 10_000_000_000_000L).as(Money::new);

    static final Shape<List<PriceTable>> PRICES = Shapes.object(
            fields -> fields.get("prices", Shapes.object(PriceShape::table).list()));

    private PriceShape() {}

    private static PriceTable table(Fields fields) {
        return new PriceTable(fields.get("model", Words.MODEL), fields.get("valid_from", Words.DATE), prices(fields));
    }

    private static Prices prices(Fields fields) {
        return fields.has("dollars_per_picture")
                ? new Prices.PerPicture(fields.get(
                        "dollars_per_picture", Shapes.object(PriceShape::entry).list()))
                : fields.get("dollars_per_million_tokens", Shapes.object(PriceShape::rates));
    }

    private static Prices.PerToken rates(Fields fields) {
        return new Prices.PerToken(
                fields.get("text_input", PER_MILLION),
                fields.get("image_input", PER_MILLION),
                fields.get("image_output", PER_MILLION),
                fields.get("text_output", PER_MILLION));
    }

    private static Prices.Entry entry(Fields fields) {
        return new Prices.Entry(
                fields.get("quality", Words.QUALITY), fields.get("size", Words.SIZE), fields.get("dollars", DOLLARS));
    }
}
