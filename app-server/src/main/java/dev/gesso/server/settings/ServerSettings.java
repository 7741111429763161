package dev.gesso.server.settings;

import dev.gesso.adapter.catalog.CatalogSettings;
import dev.gesso.adapter.http.FetchPolicy;
import dev.gesso.adapter.http.settings.EngineEntry;
import dev.gesso.adapter.storage.KeepNames;
import dev.gesso.adapter.storage.KeepSettings;
import dev.gesso.adapter.storage.StorageSettings;
import dev.gesso.adapter.storage.settings.StorageReader;
import dev.gesso.adapter.storage.spool.SpoolLimits;
import dev.gesso.core.request.ModelName;
import dev.gesso.core.settings.Problems;
import dev.gesso.core.settings.SettingsException;
import dev.gesso.core.settings.SettingsSource;
import dev.gesso.server.emulator.FaultPlan;
import dev.gesso.server.emulator.Latency;
import dev.gesso.server.gate.NamedKey;
import dev.gesso.server.gate.Provenance;
import dev.gesso.server.picture.LinkSettings;
import dev.gesso.server.web.Tls;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * The settings of one server.
 *
 * @param keys that open it; where there are none, any does
 * @param names by which it may be called besides its address
 * @param inFlight calls for pictures that one key may have running
 * @param model of requests that name none
 * @param keep what is kept of pictures, and for how long
 * @param faults of the embedded engine, on purpose
 * @param fetching of pictures that callers name by address; empty where it is not done
 * @param variations whether the retired API of variations is answered
 * @param unknown where paid calls are written down until their end is known; empty where they are only remembered
 * @param engines who draws what
 */
public record ServerSettings(
        String host,
        int port,
        List<NamedKey> keys,
        List<String> names,
        boolean behindProxy,
        Optional<Tls> tls,
        int inFlight,
        LinkSettings links,
        Duration heartbeat,
        Optional<ModelName> model,
        StorageSettings store,
        KeepSettings keep,
        CatalogSettings catalog,
        FaultPlan faults,
        Latency latency,
        Optional<FetchPolicy> fetching,
        boolean variations,
        Optional<Path> unknown,
        EnginePlan engines) {

    private static final int PORT = 4010;
    /** How many calls for pictures one key may have running unless set. */
    public static final int IN_FLIGHT = 4096;

    private static final int HEARTBEAT = 10;
    private static final int LINK_MINUTES = 60;

    public ServerSettings {
        keys = List.copyOf(keys);
        names = List.copyOf(names);
    }

    /**
     * Reads them.
     *
     * @param kept keys whose pictures have limits of their own
     * @param entries engines over HTTP
     * @throws SettingsException with all that is wrong, also where settings are legal one by one, but not together
     */
    static ServerSettings from(
            SettingsSource source,
            KeyNames keys,
            KeepNames kept,
            List<EngineEntry> entries,
            UnaryOperator<String> variables,
            Function<String, Path> paths) {
        Problems problems = new Problems();
        Optional<StorageSettings> store = problems.collect(() -> store(source, variables, paths));
        Optional<String> password = problems.collect(() -> password(source, paths));
        Optional<List<String>> secrets = problems.collect(() -> LinkSecrets.read(source, paths));
        Optional<FaultPlan> faults = problems.collect(() -> faults(source));
        ServerSettings settings = new ServerSettings(
                source.value(KnownSettings.HOST).orElse("127.0.0.1"),
                source.value(KnownSettings.PORT).orElse(PORT),
                keys.keys(source, problems),
                source.value(KnownSettings.NAMES).map(Words::of).orElse(List.of()),
                source.value(KnownSettings.BEHIND_PROXY).orElse(false),
                source.value(KnownSettings.KEY_STORE)
                        .map(file -> new Tls(paths.apply(file.toString()), password.orElse(""))),
                source.value(KnownSettings.IN_FLIGHT).orElse(IN_FLIGHT),
                new LinkSettings(
                        source.value(KnownSettings.LINKS).orElse(false),
                        secrets.orElse(List.of()),
                        Duration.ofMinutes(
                                source.value(KnownSettings.LINK_MINUTES).orElse(LINK_MINUTES)),
                        source.value(KnownSettings.LINK_BY)
                                .filter(KnownSettings.BY_STORE::equals)
                                .isPresent()),
                Duration.ofSeconds(source.value(KnownSettings.HEARTBEAT).orElse(HEARTBEAT)),
                source.value(KnownSettings.MODEL).map(ModelName::new),
                store.orElseGet(StorageSettings.InMemory::new),
                KeepSettings.from(source, kept),
                source.value(KnownSettings.CATALOG_FOLDER)
                        .<CatalogSettings>map(folder -> new CatalogSettings.WithFolder(paths.apply(folder.toString())))
                        .orElseGet(CatalogSettings.Shipped::new),
                faults.orElse(FaultPlan.NONE),
                source.value(KnownSettings.LATENCY).orElseGet(Latency.Instantly::new),
                problems.collect(() -> Fetching.from(source)).orElse(Optional.empty()),
                source.value(KnownSettings.VARIATIONS).orElse(false),
                unknown(source, paths, store),
                EnginePlan.of(source.value(KnownSettings.ENGINE).orElse(KnownSettings.SKETCH), entries, problems));
        settings.checkDoor(problems);
        problems.raise();
        return settings;
    }

    /**
     * These, but for what cannot change while a server runs: where it listens, and where it keeps and knows things from.
     *
     * @param started what the server was started with
     * @throws SettingsException where the two do not go together
     */
    public ServerSettings keeping(ServerSettings started) {
        ServerSettings kept = new ServerSettings(
                started.host,
                started.port,
                keys,
                names,
                behindProxy,
                started.tls,
                inFlight,
                links,
                heartbeat,
                model,
                started.store,
                keep,
                started.catalog,
                faults,
                latency,
                fetching,
                variations,
                started.unknown,
                engines);
        Problems problems = new Problems();
        kept.checkDoor(problems);
        problems.raise();
        return kept;
    }

    /** The keys of those settings that differ and hold at the next start only. */
    public List<String> heldBack(ServerSettings started) {
        Map<String, Boolean> differs = new LinkedHashMap<>();
        differs.put(KnownSettings.HOST.key(), !host.equals(started.host));
        differs.put(KnownSettings.PORT.key(), port != started.port);
        differs.put(KnownSettings.KEY_STORE.key(), !tls.equals(started.tls));
        differs.put(KnownSettings.STORE.key(), !store.equals(started.store));
        differs.put(
                KnownSettings.UNKNOWN_FOLDER.key(), store.equals(started.store) && !unknown.equals(started.unknown));
        differs.put(KnownSettings.CATALOG_FOLDER.key(), !catalog.equals(started.catalog));
        return differs.entrySet().stream()
                .filter(Map.Entry::getValue)
                .map(Map.Entry::getKey)
                .toList();
    }

    private static FaultPlan faults(SettingsSource source) {
        FaultPlan script = FaultPlan.script(
                        source.value(KnownSettings.FAULT_SCRIPT).map(Words::of).orElse(List.of()))
                .and(source.value(KnownSettings.FAULT_RULES).map(Words::of).orElse(List.of()));
        return source.value(KnownSettings.FAULT_KIND)
                .map(kind -> script.and(
                        kind,
                        source.value(KnownSettings.FAULT_SHARE)
                                .orElse(BigDecimal.ONE)
                                .doubleValue(),
                        source.value(KnownSettings.FAULT_MATCH),
                        source.value(KnownSettings.FAULT_SEED).orElse(0)))
                .orElse(script);
    }

    private static StorageSettings store(
            SettingsSource source, UnaryOperator<String> variables, Function<String, Path> paths) {
        return new StorageReader(source, variables, path -> paths.apply(path).toAbsolutePath())
                .settings()
                .orElseGet(StorageSettings.InMemory::new);
    }

    /** Beside the store, where that is a folder: what lies in it would be taken for pictures. */
    private static Optional<Path> unknown(
            SettingsSource source, Function<String, Path> paths, Optional<StorageSettings> store) {
        return source.value(KnownSettings.UNKNOWN_FOLDER)
                .map(folder -> paths.apply(folder.toString()).toAbsolutePath())
                .or(() -> store.flatMap(ServerSettings::besideAFolder));
    }

    private static Optional<Path> besideAFolder(StorageSettings store) {
        return switch (store) {
            case StorageSettings.InMemory memory -> Optional.empty();
            case StorageSettings.Bucket bucket -> Optional.empty();
            case StorageSettings.Folder(Path path) -> Optional.of(path.resolveSibling(path.getFileName() + "-unknown"));
            case StorageSettings.Spooled(StorageSettings spooled, Path folder, SpoolLimits limits) ->
                besideAFolder(spooled).or(() -> besideAFolder(new StorageSettings.Folder(folder)));
        };
    }

    private static String password(SettingsSource source, Function<String, Path> paths) {
        try {
            Optional<Path> file = source.value(KnownSettings.PASSWORD_FILE);
            return file.isPresent()
                    ? Files.readString(paths.apply(file.get().toString())).strip()
                    : "";
        } catch (IOException failed) {
            throw new SettingsException(List.of(KnownSettings.PASSWORD_FILE.key() + ": the file cannot be read"));
        }
    }

    private void checkDoor(Problems problems) {
        if (Provenance.isLoopback(host)) {
            return;
        }
        if (keys.isEmpty()) {
            problems.add("server.host: others can reach " + host + ", so server.keys must be set");
        }
        if (tls.isEmpty() && !behindProxy) {
            problems.add("server.host: others can reach " + host
                    + ", so server.tls.key-store must be set, or server.behind-proxy where a proxy does TLS");
        }
    }
}
