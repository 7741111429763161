package dev.gesso.adapter.catalog;

import dev.gesso.core.cost.PriceTable;
import dev.gesso.core.cost.Quote;
import dev.gesso.core.cost.QuoteBasis;
import dev.gesso.core.cost.QuoteCalculator;
import dev.gesso.core.image.Size;
import dev.gesso.core.model.ModelProfile;
import dev.gesso.core.port.Knowledge;
import dev.gesso.core.request.Background;
import dev.gesso.core.request.Delivery;
import dev.gesso.core.request.Extras;
import dev.gesso.core.request.ImageRequest;
import dev.gesso.core.request.InputFidelity;
import dev.gesso.core.request.InputImage;
import dev.gesso.core.request.ModelName;
import dev.gesso.core.request.Moderation;
import dev.gesso.core.request.Output;
import dev.gesso.core.request.OutputFormat;
import dev.gesso.core.request.Prompt;
import dev.gesso.core.request.Quality;
import dev.gesso.core.request.RequestedSize;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Quotes for one picture by Gesso's own models and prices, as of 2026-11-22. */
final class Quotes {

    static final LocalDate DAY = LocalDate.of(2026, 11, 22);

    private static final Knowledge KNOWLEDGE = Catalogs.shipped();
    private static final Size SQUARE = new Size(1024, 1024);

    private Quotes() {}

    /** A picture from a prompt without a single token. */
    static Quote.Priced generation(String model, String quality, Size size) {
        return generation(model, quality, size, Delivery.WHOLE);
    }

    static Quote.Priced generation(String model, String quality, Size size, Delivery delivery) {
        return quote(
                new ImageRequest.Generation(
                        new ModelName(model), new Prompt(""), output(quality, size), delivery, Extras.NONE),
                List.of());
    }

    /** A small picture made from one of the given size. */
    static Quote.Priced edit(String model, Size input, InputFidelity fidelity) {
        return quote(
                new ImageRequest.Edit(
                        new ModelName(model),
                        new Prompt(""),
                        List.of(new InputImage.Filed("file-1")),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(fidelity),
                        output("low", SQUARE),
                        Delivery.WHOLE,
                        Extras.NONE),
                List.of(Optional.of(input)));
    }

    static Size size(String text) {
        String[] sides = text.split("x", 2);
        return new Size(Integer.parseInt(sides[0]), Integer.parseInt(sides[1]));
    }

    private static Output output(String quality, Size size) {
        return new Output(
                1,
                new RequestedSize.Exact(size),
                new Quality(quality),
                OutputFormat.PNG,
                OptionalInt.empty(),
                Background.AUTO,
                Moderation.AUTO);
    }

    private static Quote.Priced quote(ImageRequest request, List<Optional<Size>> inputs) {
        ModelProfile profile = KNOWLEDGE.models().profile(request.model()).orElseThrow();
        return (Quote.Priced) QuoteCalculator.quote(
                new QuoteBasis(request, profile, inputs, 0),
                KNOWLEDGE.prices().prices(profile.name(), DAY).map(PriceTable::prices));
    }
}
