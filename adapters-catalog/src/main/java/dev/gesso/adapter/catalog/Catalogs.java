package dev.gesso.adapter.catalog;

import dev.gesso.adapter.catalog.token.O200kTokenizer;
import dev.gesso.core.port.Knowledge;
import dev.gesso.core.settings.SettingsException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Makes the knowledge about models that checking and pricing need, for programs that wire themselves. A model's file is
 * read when the model is first asked for, the tokenizer's table when text is first counted.
 */
public final class Catalogs {

    private Catalogs() {}

    /**
     * What the settings ask for.
     *
     * @throws SettingsException as {@link #with}
     */
    public static Knowledge chosenBy(CatalogSettings settings) {
        return switch (settings) {
            case CatalogSettings.Shipped ignored -> shipped();
            case CatalogSettings.WithFolder(Path folder) -> with(folder);
        };
    }

    /** What Gesso itself knows: the models and prices of the Images API as of 2026-11-22. */
    public static Knowledge shipped() {
        return knowledge(JsonModelCatalog.shipped(), JsonPriceList.shipped());
    }

    /**
     * The same with models and prices from a folder, which is read at once and not watched. A model of a known name
     * replaces that model; prices replace all prices of their model.
     *
     * @throws SettingsException with everything that is wrong in all files of the folder
     */
    public static Knowledge with(Path folder) {
        List<String> problems = new ArrayList<>();
        OwnFolder own = OwnFolder.read(folder, problems::add);
        JsonModelCatalog models = JsonModelCatalog.shipped().with(own.profiles());
        JsonPriceList prices = JsonPriceList.shipped().with(own.prices());
        if (problems.isEmpty()) {
            new OwnSense(own, models, prices).judge(problems::add);
        }
        if (!problems.isEmpty()) {
            throw new SettingsException(problems);
        }
        return knowledge(models, prices);
    }

    private static Knowledge knowledge(JsonModelCatalog models, JsonPriceList prices) {
        return new Knowledge(models, prices, new O200kTokenizer());
    }
}
