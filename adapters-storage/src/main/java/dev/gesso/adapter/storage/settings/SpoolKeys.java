package dev.gesso.adapter.storage.settings;

import dev.gesso.adapter.storage.StorageSettings;
import dev.gesso.adapter.storage.spool.SpoolLimits;
import dev.gesso.core.image.ImageDigest;
import dev.gesso.core.image.ImageSource;
import dev.gesso.core.settings.Setting;
import dev.gesso.core.settings.SettingValue;
import dev.gesso.core.settings.SettingsSource;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** What can be set of the folder in which pictures wait while their store cannot be reached. */
final class SpoolKeys {

    static final Setting<Path> FOLDER = new Setting<>(
            "spool.folder",
            SettingValue.path(),
            "`$XDG_STATE_HOME/gesso/spool`, or `~/.local/state/gesso/spool`, for a bucket; none for a folder",
            "Where pictures wait while their store cannot be reached; each store has a folder of its own in it.");

    static final Setting<Long> BYTES = new Setting<>(
            "spool.bytes",
            SettingValue.bytes(),
            "4 GiB",
            "How many bytes of pictures may wait before no new picture is begun.");

    static final Setting<Long> FREE = new Setting<>(
            "spool.free",
            SettingValue.bytes(),
            "1 GiB",
            "How many bytes must be free on the spool's disk for a new picture to be begun.");

    static final List<Setting<?>> ALL = List.of(FOLDER, BYTES, FREE);

    private static final int DIGITS = 16;

    private SpoolKeys() {}

    /** A place with the spool that it gets: a bucket always has one, a folder where one is named. */
    static StorageSettings spooled(
            StorageSettings place,
            SettingsSource source,
            UnaryOperator<String> variables,
            Function<String, Path> paths) {
        Optional<Path> named = source.value(FOLDER).map(folder -> paths.apply(folder.toString()));
        return switch (place) {
            case StorageSettings.InMemory ignored -> place;
            case StorageSettings.Spooled ignored -> place;
            case StorageSettings.Folder ignored ->
                named.map(folder -> before(place, folder, source)).orElse(place);
            case StorageSettings.Bucket ignored ->
                before(place, named.orElseGet(() -> usual(variables, paths)), source);
        };
    }

    private static StorageSettings before(StorageSettings place, Path folder, SettingsSource source) {
        SpoolLimits usual = SpoolLimits.USUAL;
        SpoolLimits limits = new SpoolLimits(
                source.value(BYTES).orElse(usual.mostBytes()),
                source.value(FREE).orElse(usual.leastFree()));
        return new StorageSettings.Spooled(place, folder.resolve(name(place)), limits);
    }

    /** What waits for one bucket must never go up into another. */
    private static String name(StorageSettings place) {
        byte[] words = place.place().getBytes(StandardCharsets.UTF_8);
        return ImageDigest.of(ImageSource.of("place", words)).sha256().substring(0, DIGITS);
    }

    /** The XDG specification 0.8 tells to ignore paths that are not absolute. */
    private static Path usual(UnaryOperator<String> variables, Function<String, Path> paths) {
        Path named = Path.of(variables.apply("XDG_STATE_HOME"));
        return (named.isAbsolute() ? named : paths.apply("~/.local/state")).resolve("gesso/spool");
    }
}
