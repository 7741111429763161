package dev.gesso.cli.archive;

import dev.gesso.cli.settings.KnownSettings;
import dev.gesso.core.settings.Setting;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.Option;

/** Which store a command is about. */
public final class StoreOptions {

    @Option(
            names = "--store",
            paramLabel = "PLACE",
            description = "Where pictures are kept: a folder, or s3://BUCKET/PREFIX.")
    private Optional<String> store = Optional.empty();

    public Map<Setting<?>, String> flags() {
        Map<Setting<?>, String> flags = new LinkedHashMap<>();
        store.ifPresent(place -> flags.put(KnownSettings.STORE, place));
        return flags;
    }
}
