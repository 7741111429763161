package dev.gesso.cli.settings;

import dev.gesso.cli.terminal.Surroundings;
import dev.gesso.core.settings.Setting;
import dev.gesso.core.settings.SettingsException;
import dev.gesso.core.settings.SettingsLayer;
import dev.gesso.core.settings.SettingsSource;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Where settings are looked for: flags, the environment, the working folder, the user's configuration folder. */
public final class SettingsFiles {

    private static final String NAME = "gesso.yaml";

    private SettingsFiles() {}

    /**
     * Reads them all.
     *
     * @param flags settings that were given on the command line
     * @throws dev.gesso.core.settings.SettingsException with everything that is wrong
     */
    public static CliSettings read(Surroundings surroundings, Map<Setting<?>, String> flags) {
        List<SettingsLayer> layers = new ArrayList<>();
        List<String> problems = new ArrayList<>();
        layers.add(SettingsLayer.ofFlags(flags));
        layers.add(SettingsLayer.ofEnvironment(surroundings.environment()));
        for (Path file : files(surroundings)) {
            collect(problems, () -> layers.add(SettingsLayer.ofFile(shown(file, surroundings), YamlFile.read(file))));
        }
        EngineNames engines = new EngineNames(layers);
        List<Setting<?>> known = new ArrayList<>(KnownSettings.ALL);
        known.addAll(engines.settings());
        collect(problems, () -> SettingsSource.of(layers, known));
        if (!problems.isEmpty()) {
            throw new SettingsException(problems);
        }
        return CliSettings.from(SettingsSource.of(layers, known), engines, surroundings);
    }

    private static void collect(List<String> problems, Runnable step) {
        try {
            step.run();
        } catch (SettingsException wrong) {
            problems.addAll(wrong.problems());
        }
    }

    /** Where pictures are kept unless a setting says otherwise. */
    static Path pictures(Surroundings surroundings) {
        return userFolder(surroundings, "XDG_DATA_HOME", ".local/share").resolve("images");
    }

    private static List<Path> files(Surroundings surroundings) {
        Path own = userFolder(surroundings, "XDG_CONFIG_HOME", ".config").resolve(NAME);
        return Stream.of(near(surroundings), own)
                .distinct()
                .filter(Files::exists)
                .toList();
    }

    private static Path near(Surroundings surroundings) {
        return surroundings.folder().resolve(NAME);
    }

    /** The XDG specification 0.8 tells to ignore paths that are not absolute. */
    private static Path userFolder(Surroundings surroundings, String variable, String usual) {
        Path named = Path.of(surroundings.variable(variable));
        return (named.isAbsolute() ? named : surroundings.home().resolve(usual)).resolve("gesso");
    }

    private static String shown(Path file, Surroundings surroundings) {
        return file.equals(near(surroundings)) ? "./" + NAME : file.toString();
    }
}
