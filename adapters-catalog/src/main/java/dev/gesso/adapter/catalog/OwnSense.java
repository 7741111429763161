package dev.gesso.adapter.catalog;

import dev.gesso.adapter.catalog.OwnFolder.OwnModel;
import dev.gesso.core.cost.PriceTable;
import dev.gesso.core.cost.Prices;
import dev.gesso.core.model.ModelProfile;
import dev.gesso.core.model.OutputTokenFacts;
import dev.gesso.core.request.ModelName;
import dev.gesso.core.text.Spelling;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Whether a user's own models and prices go together with each other and with all others. */
record OwnSense(OwnFolder own, JsonModelCatalog models, JsonPriceList prices) {

    void judge(Consumer<String> problems) {
        for (OwnModel model : own.models()) {
            Stream.of(ProfileSense.problems(model.profile()), clashes(model), mispriced(model.profile()))
                    .flatMap(found -> found)
                    .forEach(problem -> problems.accept(model.file() + ": " + problem));
        }
        own.prices().stream()
                .map(PriceTable::model)
                .distinct()
                .filter(model -> own.profiles().stream()
                        .noneMatch(profile -> profile.name().equals(model)))
                .flatMap(this::pricedFromOutside)
                .forEach(problem -> problems.accept(own.priceFile() + ": " + problem));
    }

    private Stream<String> clashes(OwnModel model) {
        ModelName name = model.profile().name();
        Stream<String> files = own.models().stream()
                .filter(other -> !other.file().equals(model.file())
                        && other.profile().name().equals(name))
                .map(other ->
                        "name is %s, as in %s".formatted(name, other.file().getFileName()));
        Stream<String> names = models.entries().stream()
                .filter(other -> !other.name().equals(name))
                .flatMap(other -> Stream.concat(Stream.of(name), model.profile().aliases().stream())
                        .filter(each ->
                                other.name().equals(each) || other.aliases().contains(each))
                        .map(each -> "%s is also a name of the model %s".formatted(each, other.name())));
        return Stream.concat(files, names);
    }

    private Stream<String> pricedFromOutside(ModelName model) {
        return models.profile(model).map(this::mispriced).orElseGet(() -> Stream.of(unknown(model)));
    }

    private Stream<String> mispriced(ModelProfile profile) {
        boolean perPicture = profile.tokens().output() instanceof OutputTokenFacts.PerPicture;
        return prices.tables(profile.name()).stream()
                .filter(table -> perPicture != table.prices() instanceof Prices.PerPicture)
                .map(table -> "the model %s is counted in %s, and its prices from %s on are for %s"
                        .formatted(
                                profile.name(),
                                perPicture ? "pictures" : "tokens",
                                table.validFrom(),
                                perPicture ? "tokens" : "pictures"));
    }

    private String unknown(ModelName name) {
        List<String> known = models.names().stream().map(ModelName::value).toList();
        return "there is no model %s to price%s"
                .formatted(
                        name,
                        Spelling.nearest(name.value(), known)
                                .map(near -> "; did you mean " + near + "?")
                                .orElse(""));
    }
}
