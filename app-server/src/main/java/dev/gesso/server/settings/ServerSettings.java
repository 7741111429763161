package dev.gesso.server.settings;

import dev.gesso.adapter.catalog.CatalogSettings;
import dev.gesso.adapter.http.EngineSettings;
import dev.gesso.adapter.http.FetchPolicy;
import dev.gesso.adapter.storage.StorageSettings;
import dev.gesso.core.request.ModelName;
import dev.gesso.core.settings.SettingsException;
import dev.gesso.core.settings.SettingsSource;
import dev.gesso.server.emulator.FaultPlan;
import dev.gesso.server.emulator.Latency;
import dev.gesso.server.gate.Provenance;
import dev.gesso.server.web.Tls;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The settings of one server.
 *
 * @param keys SHA-256 of those that open it, as hexadecimal digits
 * @param names by which it may be called besides its address
 * @param inFlight calls for pictures that one key may have running
 * @param links whether every model takes {@code response_format: url}
 * @param model of requests that name none
 * @param faults of the embedded engine, on purpose
 * @param fetching of pictures that callers name by address; empty where it is not done
 * @param upstream who draws; empty for the embedded engine
 */
public record ServerSettings(
        String host,
        int port,
        List<String> keys,
        List<String> names,
        boolean behindProxy,
        Optional<Tls> tls,
        int inFlight,
        boolean links,
        Duration heartbeat,
        Optional<ModelName> model,
        StorageSettings store,
        CatalogSettings catalog,
        FaultPlan faults,
        Latency latency,
        Optional<FetchPolicy> fetching,
        Optional<EngineSettings> upstream) {

    private static final int PORT = 4010;
    private static final int IN_FLIGHT = 4096;
    private static final int HEARTBEAT = 10;
    private static final Pattern DIGEST = Pattern.compile("[0-9a-fA-F]{64}");

    public ServerSettings {
        keys = List.copyOf(keys);
        names = List.copyOf(names);
    }

    /**
     * Reads them.
     *
     * @throws SettingsException where they are legal one by one, but not together
     */
    public static ServerSettings from(SettingsSource source) {
        ServerSettings settings = new ServerSettings(
                source.value(KnownSettings.HOST).orElse("127.0.0.1"),
                source.value(KnownSettings.PORT).orElse(PORT),
                source.value(KnownSettings.KEYS).map(ServerSettings::words).orElse(List.of()),
                source.value(KnownSettings.NAMES).map(ServerSettings::words).orElse(List.of()),
                source.value(KnownSettings.BEHIND_PROXY).orElse(false),
                source.value(KnownSettings.KEY_STORE).map(file -> new Tls(file, password(source))),
                source.value(KnownSettings.IN_FLIGHT).orElse(IN_FLIGHT),
                source.value(KnownSettings.LINKS).orElse(false),
                Duration.ofSeconds(source.value(KnownSettings.HEARTBEAT).orElse(HEARTBEAT)),
                source.value(KnownSettings.MODEL).map(ModelName::new),
                source.value(KnownSettings.STORE).map(ServerSettings::store).orElseGet(StorageSettings.InMemory::new),
                source.value(KnownSettings.CATALOG_FOLDER)
                        .<CatalogSettings>map(CatalogSettings.WithFolder::new)
                        .orElseGet(CatalogSettings.Shipped::new),
                faults(source),
                source.value(KnownSettings.LATENCY).orElseGet(Latency.Instantly::new),
                Fetching.from(source),
                Upstream.from(source));
        List<String> problems = settings.problems();
        if (!problems.isEmpty()) {
            throw new SettingsException(problems);
        }
        return settings;
    }

    private static FaultPlan faults(SettingsSource source) {
        FaultPlan script = FaultPlan.script(source.value(KnownSettings.FAULT_SCRIPT)
                        .map(ServerSettings::words)
                        .orElse(List.of()))
                .and(source.value(KnownSettings.FAULT_RULES)
                        .map(ServerSettings::words)
                        .orElse(List.of()));
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

    private static StorageSettings store(Path place) {
        return place.toString().equals(KnownSettings.MEMORY)
                ? new StorageSettings.InMemory()
                : new StorageSettings.Folder(place.toAbsolutePath());
    }

    private static String password(SettingsSource source) {
        try {
            Optional<Path> file = source.value(KnownSettings.PASSWORD_FILE);
            return file.isPresent() ? Files.readString(file.get()).strip() : "";
        } catch (IOException failed) {
            throw new SettingsException(List.of(KnownSettings.PASSWORD_FILE.key() + ": the file cannot be read"));
        }
    }

    private static List<String> words(String text) {
        return Stream.of(text.split(","))
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .toList();
    }

    private List<String> problems() {
        List<String> problems = new ArrayList<>();
        if (!keys.stream().allMatch(key -> DIGEST.matcher(key).matches())) {
            problems.add(
                    "server.keys: a key is given by its SHA-256, 64 hexadecimal digits: printf %s KEY | sha256sum");
        }
        if (!Provenance.isLoopback(host)) {
            if (keys.isEmpty()) {
                problems.add("server.host: others can reach " + host + ", so server.keys must be set");
            }
            if (tls.isEmpty() && !behindProxy) {
                problems.add("server.host: others can reach " + host
                        + ", so server.tls.key-store must be set, or server.behind-proxy where a proxy does TLS");
            }
        }
        return problems;
    }
}
