package dev.gesso.adapter.catalog;

import dev.gesso.adapter.catalog.json.Fields;
import dev.gesso.adapter.catalog.json.Shape;
import dev.gesso.adapter.catalog.json.Shapes;
import dev.gesso.core.model.SizeFacts;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;

/** The shape of facts about sizes. */
final class SizeShape {

    static final int LONGEST_SIDE = 30_000;

    static final Shape<SizeFacts> SIZES = Shapes.object(SizeShape::sizes);

    private static final Shape<Long> PIXELS = Shapes.whole(1, (long) LONGEST_SIDE * LONGEST_SIDE);

    private enum Kind {
        LISTED,
        WITHIN
    }

    private SizeShape() {}

    private static SizeFacts sizes(Fields fields) {
        Kind kind = fields.get(
                "kind", Shapes.word(List.of(Kind.values()), each -> each.name().toLowerCase(Locale.ROOT)));
        return switch (kind) {
            case LISTED ->
                new SizeFacts.Listed(fields.get("sizes", Words.SIZE.list()), fields.get("auto", Shapes.flag()));
            case WITHIN -> within(fields);
        };
    }

    private static SizeFacts within(Fields fields) {
        Shape<Integer> side = Shapes.count(1, LONGEST_SIDE);
        return new SizeFacts.Within(
                fields.get("multiple", side),
                fields.get("longest_edge", side),
                fields.get("longest_ratio", side),
                fields.get("fewest_pixels", PIXELS),
                fields.get("most_pixels", PIXELS),
                optional(fields.get("experimental_above", PIXELS.orNull())),
                fields.get("auto", Shapes.flag()));
    }

    private static OptionalLong optional(Optional<Long> value) {
        return value.map(OptionalLong::of).orElseGet(OptionalLong::empty);
    }
}
