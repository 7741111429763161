package dev.gesso.adapter.catalog;

import dev.gesso.adapter.catalog.json.Fields;
import dev.gesso.adapter.catalog.json.Shape;
import dev.gesso.adapter.catalog.json.Shapes;
import dev.gesso.core.model.InputTokenFacts;
import dev.gesso.core.model.OutputTokenFacts;
import dev.gesso.core.model.OutputTokenFacts.Estimate;
import dev.gesso.core.model.TokenFacts;
import dev.gesso.core.request.Quality;
import java.util.List;
import java.util.Locale;
import java.util.SequencedMap;

/** The shape of facts about tokens. */
final class TokenShape {

    static final Shape<TokenFacts> TOKENS = Shapes.object(TokenShape::tokens);

    private static final Shape<Integer> NUMBER = Shapes.count(0, 100_000);
    private static final Shape<Integer> POSITIVE = Shapes.count(1, 100_000);
    private static final Shape<Integer> PERCENT = Shapes.count(1, 10_000);

    /** Cells along a side; more would let sums overflow. */
    private static final Shape<SequencedMap<Quality, Integer>> CELLS =
            Shapes.count(1, 1_024).by(Words.QUALITY);

    private static final Shape<SequencedMap<Quality, Estimate>> ESTIMATES =
            Shapes.object(TokenShape::estimate).by(Words.QUALITY);

    private enum OutputKind {
        GRID,
        AREA,
        PER_PICTURE
    }

    private enum InputKind {
        TILES,
        PATCHES,
        FREE
    }

    private TokenShape() {}

    private static TokenFacts tokens(Fields fields) {
        return new TokenFacts(
                fields.get("output", Shapes.object(TokenShape::output)),
                fields.get("input", Shapes.object(TokenShape::input)),
                fields.get("input_exact", Shapes.flag()),
                fields.get("text_overhead", NUMBER),
                fields.get("text_per_input_image", NUMBER),
                fields.get("text_per_output_picture", NUMBER),
                fields.get("per_partial_image", NUMBER));
    }

    private static OutputTokenFacts output(Fields fields) {
        return switch (fields.get("kind", kind(OutputKind.values()))) {
            case GRID -> new OutputTokenFacts.Grid(fields.get("cells", CELLS), fields.get("estimates", ESTIMATES));
            case AREA -> new OutputTokenFacts.Area(fields.get("factors", CELLS), fields.get("estimates", ESTIMATES));
            case PER_PICTURE -> new OutputTokenFacts.PerPicture();
        };
    }

    private static Estimate estimate(Fields fields) {
        return new Estimate(fields.get("expected_percent", PERCENT), fields.get("most_percent", PERCENT));
    }

    private static InputTokenFacts input(Fields fields) {
        return switch (fields.get("kind", kind(InputKind.values()))) {
            case TILES ->
                new InputTokenFacts.Tiles(
                        fields.get("fit_within", POSITIVE),
                        fields.get("shortest_side", POSITIVE),
                        fields.get("tile", POSITIVE),
                        fields.get("base", NUMBER),
                        fields.get("per_tile", NUMBER),
                        fields.get("faithful_square", NUMBER),
                        fields.get("faithful_oblong", NUMBER));
            case PATCHES ->
                new InputTokenFacts.Patches(
                        fields.get("patch", POSITIVE),
                        fields.get("most", POSITIVE),
                        fields.get("grow_towards", POSITIVE),
                        fields.get("grow_at_most", POSITIVE),
                        fields.get("longest_ratio", POSITIVE));
            case FREE -> new InputTokenFacts.Free();
        };
    }

    private static <E extends Enum<E>> Shape<E> kind(E[] kinds) {
        return Shapes.word(List.of(kinds), kind -> kind.name().toLowerCase(Locale.ROOT));
    }
}
