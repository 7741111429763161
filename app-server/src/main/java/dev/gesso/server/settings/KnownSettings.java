package dev.gesso.server.settings;

import dev.gesso.adapter.storage.KeepSettings;
import dev.gesso.adapter.storage.settings.StorageKeys;
import dev.gesso.adapter.storage.settings.StorePlace;
import dev.gesso.core.settings.Setting;
import dev.gesso.core.settings.SettingValue;
import dev.gesso.core.settings.SettingsLayer;
import dev.gesso.server.emulator.Latency;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Every setting of the server; those without {@code server.} are the command line's as well. */
public final class KnownSettings {

    static final String PREFIX = "server.";
    static final String UPSTREAM = "--upstream-";

    /** What {@code gesso} itself can be told in the same places, and has nothing to do with a server. */
    static final Set<String> OF_THE_COMMAND_LINE = Set.of("preview", "max-cost", "debug");

    static final String SKETCH = "sketch";
    static final String BY_STORE = "store";

    public static final Setting<String> HOST = new Setting<>(
            "server.host",
            SettingValue.text(),
            "`127.0.0.1`",
            "The address to listen on; any but this machine's own needs keys, and TLS or `behind-proxy`.");
    public static final Setting<Integer> PORT =
            new Setting<>("server.port", number(0, 65_535), "`4010`", "The port to listen on; 0 is any that is free.");
    public static final Setting<List<String>> KEYS = new Setting<>(
            "server.keys",
            Digests.LIST,
            "none: any key opens",
            "The keys that open the server, as their SHA-256 in hexadecimal digits with commas between.");
    public static final Setting<String> NAMES = new Setting<>(
            "server.names",
            SettingValue.text(),
            "none",
            "Names by which the server may be called besides its address, with commas between.");
    public static final Setting<Boolean> BEHIND_PROXY = new Setting<>(
            "server.behind-proxy", SettingValue.flag(), "`false`", "Whether a proxy in front of the server does TLS.");
    public static final Setting<Path> KEY_STORE =
            new Setting<>("server.tls.key-store", SettingValue.path(), "none", "A PKCS #12 file, for TLS.");
    public static final Setting<Path> PASSWORD_FILE = new Setting<>(
            "server.tls.password-file", SettingValue.path(), "none", "A file with the key store's password.");
    public static final Setting<Integer> IN_FLIGHT = new Setting<>(
            "server.in-flight",
            number(1, 1_000_000),
            "`4096`",
            "How many calls for pictures one key may have running.");
    public static final Setting<Boolean> LINKS = new Setting<>(
            "server.links", SettingValue.flag(), "`false`", "Whether every model takes `response_format: url`.");
    public static final Setting<Path> LINK_SECRETS = new Setting<>(
            "server.link-secrets",
            SettingValue.path(),
            "a secret of this run, so that links end with it",
            "A file with what links to pictures are signed with, one secret a line: the first signs, all of them open.");
    public static final Setting<Integer> LINK_MINUTES =
            new Setting<>("server.link-minutes", number(1, 10_080), "`60`", "For how long a link to a picture opens.");
    public static final Setting<String> LINK_BY = new Setting<>(
            "server.link-by",
            SettingValue.word(List.of("server", BY_STORE)),
            "`server`",
            "Who shows linked pictures: the server, or the `store` itself where that is a bucket.");
    public static final Setting<Integer> HEARTBEAT = new Setting<>(
            "server.heartbeat",
            number(1, 3600),
            "`10`",
            "Seconds of silence in a stream of events before a sign of life.");
    public static final Setting<String> MODEL = new Setting<>(
            "model", SettingValue.text(), "none: a request must name one", "The model of requests that name none.");
    public static final Setting<StorePlace> STORE = StorageKeys.store("`memory`");
    public static final Setting<Path> CATALOG_FOLDER = new Setting<>(
            "catalog.folder",
            SettingValue.path(),
            "none",
            "A folder with models and prices of your own, which add to the built-in ones or replace them.");

    public static final Setting<String> ENGINE = new Setting<>(
            "engine",
            SettingValue.text(),
            "`sketch`",
            "Who draws: `sketch`, which is embedded, an engine of `engines`, or a kind of engine over HTTP.");
    public static final Setting<Latency> LATENCY = new Setting<>(
            "server.latency",
            new SettingValue<>("none, realistic, or a time such as fixed:1.5s", Latency::parse),
            "`none`",
            "How long the embedded engine pretends to take.");
    public static final Setting<String> FAULT_SCRIPT = new Setting<>(
            "server.fault.script",
            SettingValue.text(),
            "none",
            "Faults of the first call, the second and so on, with commas between: `500,429,ok`.");
    public static final Setting<String> FAULT_KIND = new Setting<>(
            "server.fault.kind",
            SettingValue.text(),
            "none",
            "A fault that befalls calls by chance, such as `status=429;retry-after=2`.");
    public static final Setting<BigDecimal> FAULT_SHARE =
            new Setting<>("server.fault.share", share(), "`1`", "The share of calls that it befalls.");
    public static final Setting<String> FAULT_MATCH = new Setting<>(
            "server.fault.match",
            SettingValue.text(),
            "all",
            "Words of the prompt, or a model, without which it befalls none.");
    public static final Setting<Integer> FAULT_SEED =
            new Setting<>("server.fault.seed", number(0, 1_000_000_000), "`0`", "What fixes the chance.");

    public static final Setting<String> FAULT_RULES = new Setting<>(
            "server.fault.rules",
            SettingValue.text(),
            "none",
            "Faults with conditions, commas between: `429 when prompt=dog and call=3,500 when model=gpt-image-2`.");
    public static final Setting<Boolean> FETCH_IMAGES = new Setting<>(
            "server.fetch-images",
            SettingValue.flag(),
            "`false`",
            "Whether pictures are fetched from the `image_url` of a caller, by https and from public addresses alone.");
    public static final Setting<String> FETCH_PORTS =
            new Setting<>("server.fetch-ports", SettingValue.text(), "`443`", "From which ports, with commas between.");
    public static final Setting<String> FETCH_HOSTS =
            new Setting<>("server.fetch-hosts", SettingValue.text(), "all", "From which hosts, with commas between.");

    public static final Setting<Boolean> VARIATIONS = new Setting<>(
            "server.variations",
            SettingValue.flag(),
            "`false`",
            "Whether `POST /v1/images/variations` is answered as it was for dall-e-2, and not by 404.");

    public static final Setting<Path> UNKNOWN_FOLDER = new Setting<>(
            "server.unknown-folder",
            SettingValue.path(),
            "beside the folder of the store, or of its spool, with `-unknown` after its name",
            "The folder in which paid calls are written down until their end is known.");

    private static final List<Setting<?>> OWN = List.of(
            HOST,
            PORT,
            KEYS,
            NAMES,
            BEHIND_PROXY,
            KEY_STORE,
            PASSWORD_FILE,
            IN_FLIGHT,
            LINKS,
            LINK_SECRETS,
            LINK_MINUTES,
            LINK_BY,
            HEARTBEAT,
            MODEL,
            STORE,
            CATALOG_FOLDER,
            ENGINE,
            LATENCY,
            FAULT_SCRIPT,
            FAULT_KIND,
            FAULT_SHARE,
            FAULT_MATCH,
            FAULT_SEED,
            FAULT_RULES,
            FETCH_IMAGES,
            FETCH_PORTS,
            FETCH_HOSTS,
            VARIATIONS,
            UNKNOWN_FOLDER);

    public static final List<Setting<?>> ALL = Stream.of(OWN, KeepSettings.ALL, StorageKeys.more())
            .flatMap(List::stream)
            .toList();

    private KnownSettings() {}

    private static SettingValue<Integer> number(int least, int most) {
        return new SettingValue<>("a whole number from " + least + " to " + most, text -> {
            try {
                return Optional.of(Integer.valueOf(text)).filter(number -> number >= least && number <= most);
            } catch (NumberFormatException unreadable) {
                return Optional.empty();
            }
        });
    }

    private static SettingValue<BigDecimal> share() {
        return new SettingValue<>(
                "a number from 0 to 1",
                text -> SettingValue.dollars()
                        .reader()
                        .apply(text)
                        .filter(value -> value.compareTo(BigDecimal.ONE) <= 0));
    }

    /** What an environment says to the server; what it says to the command line alone is passed over. */
    static SettingsLayer environment(Map<String, String> variables) {
        Set<String> others = OF_THE_COMMAND_LINE.stream()
                .map(key -> new Setting<>(key, SettingValue.text(), "", "").variable())
                .collect(Collectors.toSet());
        return SettingsLayer.ofEnvironment(variables).without(others::contains);
    }

    /** Its name on the command line of the server: {@code --port}. */
    public static String flag(Setting<?> setting) {
        String key = setting.key();
        return "--" + (key.startsWith(PREFIX) ? key.substring(PREFIX.length()) : key).replace('.', '-');
    }

    /** The same, where the engine that draws is spoken of without its name: {@code --upstream-url}. */
    public static String flag(Setting<?> setting, String engine) {
        String start = "engines." + engine + ".";
        return setting.key().startsWith(start)
                ? UPSTREAM + setting.key().substring(start.length()).replace('.', '-')
                : flag(setting);
    }
}
