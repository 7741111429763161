package dev.gesso.cli.settings;

import dev.gesso.adapter.http.settings.EngineNames;
import dev.gesso.adapter.settings.SettingsFiles;
import dev.gesso.adapter.storage.KeepNames;
import dev.gesso.adapter.storage.settings.StorageKeys;
import dev.gesso.cli.terminal.Surroundings;
import dev.gesso.core.settings.Problems;
import dev.gesso.core.settings.Setting;
import dev.gesso.core.settings.SettingsException;
import dev.gesso.core.settings.SettingsLayer;
import dev.gesso.core.settings.SettingsSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Where settings are looked for: flags, the environment, the working folder, the user's configuration folder. */
public final class SettingsReader {

    private SettingsReader() {}

    /**
     * Reads them all.
     *
     * @param flags settings that were given on the command line
     * @throws SettingsException with everything that is wrong
     */
    public static CliSettings read(Surroundings surroundings, Map<Setting<?>, String> flags) {
        SettingsFiles files = SettingsFiles.of(surroundings.folder(), surroundings.home(), surroundings::variable);
        Problems problems = new Problems();
        List<SettingsLayer> layers = new ArrayList<>();
        layers.add(SettingsLayer.ofFlags(flags));
        layers.add(SettingsLayer.ofEnvironment(surroundings.environment())
                .without(name -> name.startsWith(KnownSettings.SERVER_VARIABLES)));
        files.layers(problems).forEach(layer -> layers.add(layer.without(KnownSettings::isTheServers)));
        EngineNames engines = EngineNames.in(layers, Set.of(KnownSettings.USUAL_ENGINE));
        KeepNames keys = KeepNames.in(layers);
        List<Setting<?>> known = new ArrayList<>(KnownSettings.ALL);
        known.addAll(engines.settings());
        known.addAll(keys.settings());
        known.addAll(StorageKeys.more());
        SettingsSource source = SettingsSource.of(layers, known, problems);
        Optional<CliSettings> settings =
                problems.collect(() -> CliSettings.from(source, engines, keys, files, surroundings));
        problems.raise();
        return settings.orElseThrow();
    }
}
