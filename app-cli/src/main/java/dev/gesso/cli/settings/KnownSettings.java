package dev.gesso.cli.settings;

import dev.gesso.adapter.storage.KeepSettings;
import dev.gesso.adapter.storage.settings.StorageKeys;
import dev.gesso.adapter.storage.settings.StorePlace;
import dev.gesso.cli.preview.PreviewKind;
import dev.gesso.core.settings.Setting;
import dev.gesso.core.settings.SettingValue;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Every setting there is; {@code docs/configuration.md} is written from these. */
public final class KnownSettings {

    static final String USUAL_ENGINE = "sketch";
    static final String SERVER_VARIABLES = "GESSO_SERVER_";
    private static final String SERVER_KEYS = "server";

    public static final Setting<String> ENGINE =
            new Setting<>("engine", SettingValue.text(), USUAL_ENGINE, "Who draws.");

    public static final Setting<String> MODEL = new Setting<>(
            "model",
            SettingValue.text(),
            "the newest model that is priced exactly; `gesso models` marks it",
            "Whose rules, tokens and prices apply.");

    public static final Setting<StorePlace> STORE =
            StorageKeys.store("`$XDG_DATA_HOME/gesso/images`, or `~/.local/share/gesso/images`");

    public static final Setting<Path> CATALOG_FOLDER = new Setting<>(
            "catalog.folder",
            SettingValue.path(),
            "none",
            "A folder with models and prices of your own, which add to the built-in ones or replace them.");

    public static final Setting<BigDecimal> MAX_COST = new Setting<>(
            "max-cost",
            SettingValue.dollars(),
            "no limit",
            "The most that a request may cost in US dollars, by the upper bound of its model's quote, whoever draws.");

    public static final Setting<String> PREVIEW = new Setting<>(
            "preview",
            SettingValue.word(PreviewKind.words()),
            PreviewKind.AUTO.word(),
            "How a finished picture is shown in the terminal.");

    public static final Setting<Boolean> DEBUG = new Setting<>(
            "debug",
            SettingValue.flag(),
            "false",
            "Whether failures print a stack trace; read from the environment only.");

    public static final List<Setting<?>> ALL = Stream.of(
                    List.of(ENGINE, MODEL, STORE), KeepSettings.ALL, List.of(CATALOG_FOLDER, MAX_COST, PREVIEW, DEBUG))
            .<Setting<?>>flatMap(List::stream)
            .toList();

    private KnownSettings() {}

    /** Whether a key in a file is for {@code gesso serve}, which reads the same files. */
    static boolean isTheServers(String key) {
        return key.equals(SERVER_KEYS) || key.startsWith(SERVER_KEYS + ".");
    }
}
