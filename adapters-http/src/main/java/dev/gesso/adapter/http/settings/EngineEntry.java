package dev.gesso.cli.settings;

import dev.gesso.adapter.http.CallLimits;
import dev.gesso.adapter.http.EngineKind;
import dev.gesso.adapter.http.EngineSettings;
import dev.gesso.adapter.http.KeyPlace;
import dev.gesso.adapter.http.Retries;
import dev.gesso.adapter.http.Route;
import dev.gesso.cli.terminal.Surroundings;
import dev.gesso.core.request.ModelName;
import dev.gesso.core.settings.SettingsException;
import dev.gesso.core.settings.SettingsSource;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * An engine over HTTP as settings describe it.
 *
 * @param free empty for what is usual with its kind
 */
public record EngineEntry(
        String name,
        String kind,
        String url,
        KeyPlace key,
        Optional<String> apiVersion,
        boolean entra,
        Optional<Boolean> free,
        Map<ModelName, ModelName> models,
        CallLimits limits,
        Optional<URI> proxy,
        Optional<Path> authorities) {

    /** The engine that everybody has. */
    public static final String OPENAI = "openai";

    static final String USUAL_URL = "https://api.openai.com/v1";
    private static final String USUAL_KEY = "env:OPENAI_API_KEY";
    private static final String URL_VARIABLE = "OPENAI_BASE_URL";

    public EngineEntry {
        models = Map.copyOf(models);
    }

    static EngineEntry from(SettingsSource source, String name, List<String> models, Surroundings surroundings) {
        EngineKeys keys = new EngineKeys(name);
        CallLimits usual = CallLimits.USUAL;
        return new EngineEntry(
                name,
                source.value(keys.kind()).orElse(OPENAI),
                source.value(keys.url())
                        .or(() -> usualUrl(name, surroundings))
                        .orElseThrow(() -> problem(keys.url().key() + " is missing: where is the engine?")),
                key(source, keys, surroundings),
                source.value(keys.apiVersion()),
                source.value(keys.entra()).orElse(false),
                source.value(keys.free()),
                models.stream()
                        .collect(Collectors.toMap(
                                ModelName::new,
                                model -> new ModelName(
                                        source.value(keys.model(model)).orElse(model)))),
                new CallLimits(
                        source.value(keys.deadline()).map(Duration::ofSeconds).orElse(usual.deadline()),
                        source.value(keys.stall()).map(Duration::ofSeconds).orElse(usual.stall()),
                        new Retries(
                                source.value(keys.attempts())
                                        .orElse(usual.retries().attempts()),
                                usual.retries().first(),
                                usual.retries().longest())),
                source.value(keys.proxy()).map(text -> uri(keys.proxy().key(), text)),
                source.value(keys.authorities()).map(file -> surroundings.path(file.toString())));
    }

    /** The engine in the adapter's terms. */
    public EngineSettings settings() {
        EngineSettings usual = EngineSettings.of(
                name,
                EngineKind.named(kind, apiVersion, entra).orElseThrow(),
                uri(new EngineKeys(name).url().key(), url).toString(),
                key);
        return usual.withFree(free.orElse(usual.free()))
                .withAliases(models)
                .withLimits(limits)
                .withRoute(new Route(proxy, authorities, Route.DIRECT.mostCalls()));
    }

    private static Optional<String> usualUrl(String name, Surroundings surroundings) {
        return name.equals(OPENAI)
                ? Optional.of(surroundings.says(URL_VARIABLE) ? surroundings.variable(URL_VARIABLE) : USUAL_URL)
                : Optional.empty();
    }

    private static KeyPlace key(SettingsSource source, EngineKeys keys, Surroundings surroundings) {
        String usual = keys.name().equals(OPENAI) ? USUAL_KEY : "none";
        return KeyPlace.parse(source.value(keys.key()).orElse(usual))
                .map(place -> place instanceof KeyPlace.File(Path path)
                        ? new KeyPlace.File(surroundings.path(path.toString()))
                        : place)
                .orElseThrow(() -> problem(keys.key().key()
                        + " must say where the key is, such as env:MY_KEY, file:PATH, command:WORDS or none; a key"
                        + " itself does not belong into settings"));
    }

    private static URI uri(String key, String text) {
        try {
            URI uri = URI.create(text);
            if (uri.getHost() != null && List.of("http", "https").contains(String.valueOf(uri.getScheme()))) {
                return uri;
            }
        } catch (IllegalArgumentException unusable) {
            throw problem(key + " is no address, such as " + USUAL_URL);
        }
        throw problem(key + " is no address, such as " + USUAL_URL);
    }

    private static SettingsException problem(String problem) {
        return new SettingsException(List.of(problem));
    }
}
