package dev.gesso.server.settings;

import dev.gesso.adapter.settings.SettingsFiles;
import dev.gesso.core.settings.Problems;
import dev.gesso.core.settings.SettingsException;
import dev.gesso.core.settings.SettingsLayer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.TreeMap;

/** Reads a server's settings from all places, as often as it is asked to. */
public final class SettingsReader {

    private final SequencedMap<String, String> flags;
    private final Map<String, String> environment;
    private final SettingsFiles files;

    /**
     * A reader.
     *
     * @param flags of the command line and their values, such as {@code --port}
     */
    public SettingsReader(Map<String, String> flags, Map<String, String> environment, SettingsFiles files) {
        this.flags = new TreeMap<>(flags);
        this.environment = Map.copyOf(environment);
        this.files = files;
    }

    /**
     * Reads them all.
     *
     * @throws SettingsException with everything that is wrong
     */
    public Reading read() {
        Problems problems = new Problems();
        List<SettingsLayer> layers = new ArrayList<>();
        layers.add(KnownSettings.environment(environment));
        files.layers(problems).forEach(layer -> layers.add(layer.without(KnownSettings.OF_THE_COMMAND_LINE::contains)));
        layers.addFirst(flags(layers, problems));
        return Reading.of(layers, problems, name -> environment.getOrDefault(name, ""), files::path);
    }

    /** Flags of the engine that draws are called by what that is, which other places may say. */
    private SettingsLayer flags(List<SettingsLayer> others, Problems problems) {
        String engine = flags.getOrDefault(KnownSettings.flag(KnownSettings.ENGINE), Reading.engine(others));
        SettingsLayer layer =
                new SettingsLayer("the command line", setting -> KnownSettings.flag(setting, engine), flags);
        if (!engine.equals(KnownSettings.SKETCH)) {
            return layer;
        }
        flags.keySet().stream()
                .filter(flag -> flag.startsWith(KnownSettings.UPSTREAM))
                .forEach(flag -> problems.add(layer.origin() + ": " + flag
                        + " is for an engine over HTTP; add --engine, such as --engine openai"));
        return layer.without(flag -> flag.startsWith(KnownSettings.UPSTREAM));
    }
}
