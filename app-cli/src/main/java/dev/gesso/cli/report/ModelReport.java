package dev.gesso.cli.report;

import dev.gesso.cli.terminal.Terminal;
import dev.gesso.core.cost.PriceTable;
import dev.gesso.core.cost.Prices;
import dev.gesso.core.cost.Quote;
import dev.gesso.core.model.Choices;
import dev.gesso.core.model.ModelProfile;
import dev.gesso.core.model.Support;
import dev.gesso.core.request.ModelName;
import dev.gesso.core.request.Quality;
import dev.gesso.core.request.WireName;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;

/** What is known about models, for people. */
public final class ModelReport {

    private static final Quality MEDIUM = new Quality("medium");

    private ModelReport() {}

    public static void answer(List<ModelFacts> models, Terminal terminal) {
        TextTable table = new TextTable().row("MODEL", "STATE", "1024x1024 US$", "QUALITIES", "SIZES");
        for (ModelFacts model : models) {
            table.row(
                    model.name() + (model.usual() ? " *" : ""),
                    model.state(),
                    price(model),
                    words(model.profile().qualities()),
                    SizeWords.brief(model.profile().sizes()));
        }
        table.lines().forEach(terminal::answer);
        terminal.answer(
                "* used where none is named; prices are for medium quality or what comes nearest, ~ an estimate");
    }

    private static String price(ModelFacts model) {
        boolean medium = model.squares().containsKey(MEDIUM) || model.squares().isEmpty();
        return model.square(medium ? MEDIUM : model.squares().firstEntry().getKey());
    }

    /** All about one model. */
    public static void answer(ModelFacts model, Terminal terminal) {
        ModelProfile profile = model.profile();
        TextTable table = new TextTable()
                .row("model", model.name() + (model.usual() ? ", used where none is named" : ""))
                .row("aliases", names(profile.aliases()))
                .row(
                        "state",
                        model.state() + ", released " + profile.lifeCycle().released())
                .row("successors", names(profile.lifeCycle().successors()))
                .row("sizes", SizeWords.whole(profile.sizes()))
                .row("qualities", words(profile.qualities()))
                .row("formats", words(profile.formats()))
                .row("backgrounds", words(profile.backgrounds()))
                .row("pictures", "at most " + profile.mostPictures() + " at once")
                .row("prompt", "at most " + profile.longestPrompt() + " characters")
                .row("edits", edits(profile))
                .row("prices", model.prices().map(ModelReport::prices).orElse("not known"));
        model.squares()
                .forEach((quality, quote) ->
                        table.row("1024x1024 " + quality, "US$ " + model.square(quality) + tokens(quote)));
        profile.sources().forEach(source -> table.row("source", source.title() + ", " + source.date()));
        table.lines().forEach(terminal::answer);
    }

    private static String tokens(Quote quote) {
        return QuoteReport.priced(quote)
                .map(priced -> priced.usage().imageOutput())
                .filter(tokens -> tokens > 0)
                .map(tokens -> ", " + tokens + " tokens")
                .orElse("");
    }

    private static String edits(ModelProfile profile) {
        if (profile.inputs().mostImages() == 0) {
            return "none";
        }
        String words = words(profile.fidelities());
        String fidelity = words.isEmpty() ? "" : "; fidelity " + words;
        return "up to %d images of %s%s"
                .formatted(
                        profile.inputs().mostImages(),
                        profile.inputs().formats().stream()
                                .map(format -> format.extension())
                                .collect(Collectors.joining(" ")),
                        fidelity);
    }

    private static String prices(PriceTable table) {
        return switch (table.prices()) {
            case Prices.PerToken rates ->
                "US$ for a million tokens: text in %s, images in %s, images out %s, text out %s (from %s)"
                        .formatted(
                                million(rates.textInput()),
                                million(rates.imageInput()),
                                million(rates.imageOutput()),
                                million(rates.textOutput()),
                                table.validFrom());
            case Prices.PerPicture ignored -> "for each picture (from " + table.validFrom() + ")";
        };
    }

    private static String million(long nanoDollars) {
        return BigDecimal.valueOf(nanoDollars, 3).stripTrailingZeros().toPlainString();
    }

    private static String names(List<ModelName> names) {
        return names.isEmpty() ? "none" : names.stream().map(ModelName::value).collect(Collectors.joining(", "));
    }

    /** Those that the model takes; a question mark where that is not certain. */
    private static <T extends WireName> String words(Choices<T> choices) {
        return choices.values().entrySet().stream()
                .filter(choice -> choice.getValue() != Support.NO)
                .map(choice -> choice.getKey().wireName() + (choice.getValue() == Support.UNCERTAIN ? "?" : ""))
                .collect(Collectors.joining(" "));
    }
}
