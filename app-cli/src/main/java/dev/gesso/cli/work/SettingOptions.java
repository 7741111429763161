package dev.gesso.cli.work;

import dev.gesso.cli.settings.KnownSettings;
import dev.gesso.core.settings.Setting;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.Option;

/** Settings that every command with a workshop can be given on the command line. */
public final class SettingOptions {

    @Option(names = "--engine", paramLabel = "NAME", description = "Who draws; sketch unless set otherwise.")
    private Optional<String> engine = Optional.empty();

    @Option(
            names = "--catalog-folder",
            paramLabel = "FOLDER",
            description = "Models and prices of your own, beside the built-in ones.")
    private Optional<String> catalogFolder = Optional.empty();

    public Map<Setting<?>, String> flags() {
        Map<Setting<?>, String> flags = new LinkedHashMap<>();
        engine.ifPresent(name -> flags.put(KnownSettings.ENGINE, name));
        catalogFolder.ifPresent(folder -> flags.put(KnownSettings.CATALOG_FOLDER, folder));
        return flags;
    }

    /** The same, with a model where one was named. */
    public Map<Setting<?>, String> flags(Optional<String> model) {
        Map<Setting<?>, String> flags = flags();
        model.ifPresent(name -> flags.put(KnownSettings.MODEL, name));
        return flags;
    }
}
