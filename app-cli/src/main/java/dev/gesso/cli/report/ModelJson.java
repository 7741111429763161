package dev.gesso.cli.report;

import dev.gesso.core.cost.Money;
import dev.gesso.core.cost.PriceTable;
import dev.gesso.core.cost.Prices;
import dev.gesso.core.image.ImageFormat;
import dev.gesso.core.image.Size;
import dev.gesso.core.model.Choices;
import dev.gesso.core.model.LifeCycle;
import dev.gesso.core.model.ModelProfile;
import dev.gesso.core.model.SizeFacts;
import dev.gesso.core.model.Support;
import dev.gesso.core.request.ModelName;
import dev.gesso.core.request.Operation;
import dev.gesso.core.request.Parameter;
import dev.gesso.core.request.WireName;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** What is known about models, for programs. */
public final class ModelJson {

    private ModelJson() {}

    public static String all(List<ModelFacts> models) {
        return JsonPage.of(page -> page.objects("models", models, ModelJson::fields));
    }

    public static String one(ModelFacts model) {
        return JsonPage.of(page -> fields(page, model));
    }

    private static void fields(JsonPage page, ModelFacts model) {
        ModelProfile profile = model.profile();
        page.text("name", model.name())
                .texts("aliases", names(profile.aliases()))
                .flag("usual", model.usual())
                .text("stage", model.stage().name().toLowerCase(Locale.ROOT));
        life(page, profile.lifeCycle());
        page.object("operations", inner -> operations(inner, profile.parameters()))
                .number("most_pictures", profile.mostPictures())
                .number("longest_prompt", profile.longestPrompt())
                .number("most_partial_images", profile.mostPartialImages())
                .object("sizes", inner -> sizes(inner, profile.sizes()))
                .objects("qualities", choices(profile.qualities()), ModelJson::choice)
                .objects("formats", choices(profile.formats()), ModelJson::choice)
                .objects("backgrounds", choices(profile.backgrounds()), ModelJson::choice)
                .objects("moderations", choices(profile.moderations()), ModelJson::choice)
                .objects("input_fidelities", choices(profile.fidelities()), ModelJson::choice)
                .object("inputs", inner -> inputs(inner, profile))
                .object("prices", model.prices(), ModelJson::prices)
                .objects("square_1024", List.copyOf(model.squares().entrySet()), (inner, square) -> {
                    inner.text("quality", square.getKey().name());
                    inner.object(
                            "quote",
                            QuoteReport.priced(square.getValue()),
                            (quote, priced) -> quote.flag("exact", priced.exact())
                                    .number("tokens", priced.usage().imageOutput())
                                    .text("cost", priced.bill().imageOutput().toString()));
                })
                .objects(
                        "sources",
                        profile.sources(),
                        (inner, source) -> inner.text("title", source.title()).text("date", source.date()));
    }

    private static void life(JsonPage page, LifeCycle life) {
        page.text("released", life.released().toString())
                .text("deprecated", life.deprecated().map(LocalDate::toString))
                .text("shutdown", life.shutdown().map(LocalDate::toString))
                .texts("successors", names(life.successors()));
    }

    private static void operations(JsonPage page, Map<Operation, Set<Parameter>> parameters) {
        Stream.of(Operation.values())
                .filter(parameters::containsKey)
                .forEach(operation -> page.texts(
                        operation.wireName(),
                        parameters.getOrDefault(operation, Set.of()).stream()
                                .sorted()
                                .map(Parameter::wireName)
                                .toList()));
    }

    private static void sizes(JsonPage page, SizeFacts sizes) {
        switch (sizes) {
            case SizeFacts.Listed listed ->
                page.texts("listed", listed.sizes().stream().map(Size::toString).toList());
            case SizeFacts.Within within ->
                page.number("multiple", within.multiple())
                        .number("longest_edge", within.longestEdge())
                        .number("longest_ratio", within.longestRatio())
                        .number("fewest_pixels", within.fewestPixels())
                        .number("most_pixels", within.mostPixels())
                        .number("experimental_above", within.experimentalAbove());
        }
        page.flag("auto", sizes.auto());
    }

    private static void inputs(JsonPage page, ModelProfile profile) {
        page.number("most_images", profile.inputs().mostImages())
                .texts(
                        "formats",
                        profile.inputs().formats().stream()
                                .map(ImageFormat::mediaType)
                                .toList())
                .number("most_bytes", profile.inputs().mostBytes())
                .number("mask_bytes", profile.inputs().maskBytes());
    }

    private static void prices(JsonPage page, PriceTable table) {
        page.text("currency", "USD").text("valid_from", table.validFrom().toString());
        switch (table.prices()) {
            case Prices.PerToken rates ->
                page.object(
                        "per_token",
                        inner -> inner.text("text_input", money(rates.textInput()))
                                .text("image_input", money(rates.imageInput()))
                                .text("image_output", money(rates.imageOutput()))
                                .text("text_output", money(rates.textOutput())));
            case Prices.PerPicture pictures ->
                page.objects(
                        "per_picture",
                        pictures.entries(),
                        (inner, entry) -> inner.text("quality", entry.quality().name())
                                .text("size", entry.size().toString())
                                .text("cost", entry.price().toString()));
        }
    }

    private static String money(long nanoDollars) {
        return new Money(nanoDollars).toString();
    }

    private static void choice(JsonPage page, Map.Entry<String, Support> choice) {
        page.text("name", choice.getKey()).text("support", choice.getValue().wireName());
    }

    private static <T extends WireName> List<Map.Entry<String, Support>> choices(Choices<T> choices) {
        return choices.values().entrySet().stream()
                .map(choice -> Map.entry(choice.getKey().wireName(), choice.getValue()))
                .toList();
    }

    private static List<String> names(List<ModelName> names) {
        return names.stream().map(ModelName::value).toList();
    }
}
