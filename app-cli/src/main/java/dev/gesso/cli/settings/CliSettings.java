package dev.gesso.cli.settings;

import dev.gesso.adapter.catalog.CatalogSettings;
import dev.gesso.adapter.http.settings.EngineEntry;
import dev.gesso.adapter.http.settings.EngineNames;
import dev.gesso.adapter.settings.SettingsFiles;
import dev.gesso.adapter.storage.KeepNames;
import dev.gesso.adapter.storage.KeepSettings;
import dev.gesso.adapter.storage.StorageSettings;
import dev.gesso.adapter.storage.settings.StorageReader;
import dev.gesso.cli.preview.PreviewKind;
import dev.gesso.cli.terminal.Surroundings;
import dev.gesso.core.cost.Money;
import dev.gesso.core.request.ModelName;
import dev.gesso.core.settings.SettingsSource;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * The settings of one run.
 *
 * @param engine who draws
 * @param model whose rules and prices apply; empty for the catalogue's usual one
 * @param mostCost more than this may not be spent on one request
 * @param engines those over HTTP
 */
public record CliSettings(
        String engine,
        Optional<ModelName> model,
        StorageSettings store,
        KeepSettings keep,
        CatalogSettings catalog,
        PreviewKind preview,
        Optional<Money> mostCost,
        List<EngineEntry> engines) {

    public CliSettings {
        engines = List.copyOf(engines);
    }

    /** The same, but for who draws. */
    public CliSettings with(String otherEngine) {
        return new CliSettings(otherEngine, model, store, keep, catalog, preview, mostCost, engines);
    }

    static CliSettings from(
            SettingsSource source,
            EngineNames engines,
            KeepNames keys,
            SettingsFiles files,
            Surroundings surroundings) {
        return new CliSettings(
                source.value(KnownSettings.ENGINE).orElse(KnownSettings.USUAL_ENGINE),
                source.value(KnownSettings.MODEL).map(ModelName::new),
                new StorageReader(source, surroundings::variable, files::path)
                        .settings()
                        .orElseGet(() -> new StorageSettings.Folder(files.pictures())),
                KeepSettings.from(source, keys),
                source.value(KnownSettings.CATALOG_FOLDER)
                        .map(folder -> catalog(folder, files))
                        .orElseGet(CatalogSettings.Shipped::new),
                source.value(KnownSettings.PREVIEW).map(PreviewKind::named).orElse(PreviewKind.AUTO),
                source.value(KnownSettings.MAX_COST).map(Money::dollars),
                engines.entries(source, surroundings::variable, files::path));
    }

    private static CatalogSettings catalog(Path folder, SettingsFiles files) {
        return new CatalogSettings.WithFolder(files.path(folder.toString()));
    }
}
