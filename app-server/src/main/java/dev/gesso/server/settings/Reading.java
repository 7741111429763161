package dev.gesso.server.settings;

import dev.gesso.adapter.http.settings.EngineEntry;
import dev.gesso.adapter.http.settings.EngineNames;
import dev.gesso.adapter.storage.KeepNames;
import dev.gesso.core.settings.Problems;
import dev.gesso.core.settings.Setting;
import dev.gesso.core.settings.SettingsException;
import dev.gesso.core.settings.SettingsLayer;
import dev.gesso.core.settings.SettingsSource;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * Settings that were read.
 *
 * @param known every setting there is, those of the engines and keys that are spoken of included
 * @param source tells where each comes from
 */
public record Reading(List<Setting<?>> known, SettingsSource source, ServerSettings settings) {

    public Reading {
        known = List.copyOf(known);
    }

    /** Reads layers without an environment. */
    public static Reading of(List<SettingsLayer> layers) {
        return of(layers, new Problems(), name -> "", Path::of);
    }

    /**
     * Reads layers.
     *
     * @param layers the one that has the last word first
     * @param problems what is wrong already
     * @param variables of the environment by their names; nothing for what is not there
     * @param paths turns a path as a person writes it into one that can be opened
     * @throws SettingsException with everything that is wrong
     */
    static Reading of(
            List<SettingsLayer> layers,
            Problems problems,
            UnaryOperator<String> variables,
            Function<String, Path> paths) {
        EngineNames engines =
                EngineNames.in(layers, Set.of(KnownSettings.SKETCH)).withKind(engine(layers));
        KeyNames keys = KeyNames.in(layers);
        KeepNames kept = KeepNames.in(layers);
        List<Setting<?>> known = new ArrayList<>(KnownSettings.ALL);
        known.addAll(keys.settings());
        known.addAll(kept.settings());
        known.addAll(engines.settings());
        SettingsSource source = SettingsSource.of(layers, known, problems);
        List<EngineEntry> entries = problems.collect(() -> engines.entries(source, variables, paths))
                .orElse(List.of());
        Optional<ServerSettings> settings =
                problems.collect(() -> ServerSettings.from(source, keys, kept, entries, variables, paths));
        problems.raise();
        return new Reading(known, source, settings.orElseThrow());
    }

    /** Who draws, as the first layer has it that says so. */
    static String engine(List<SettingsLayer> layers) {
        return layers.stream()
                .flatMap(layer -> layer.text(KnownSettings.ENGINE).stream())
                .findFirst()
                .orElse(KnownSettings.SKETCH);
    }
}
