package dev.gesso.adapter.http.settings;

import dev.gesso.adapter.http.CallLimits;
import dev.gesso.adapter.http.EngineKind;
import dev.gesso.adapter.http.EngineSettings;
import dev.gesso.adapter.http.KeyPlace;
import dev.gesso.adapter.http.Route;
import dev.gesso.core.request.ModelName;
import dev.gesso.core.settings.SettingsException;
import java.net.URI;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/**
 * An engine over HTTP as settings describe it.
 *
 * @param free empty for what is usual with its kind
 * @param models what it calls a model, by the name that is asked for
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

    public EngineEntry {
        models = Map.copyOf(models);
    }

    /**
     * The engine in the adapter's terms.
     *
     * @throws SettingsException where its address, which a variable may have given, is none
     */
    public EngineSettings settings() {
        EngineSettings usual = EngineSettings.of(
                name,
                EngineKind.named(kind, apiVersion, entra).orElseThrow(),
                Addresses.read(new EngineKeys(name).url().key(), url).toString(),
                key);
        return usual.withFree(free.orElse(usual.free()))
                .withAliases(models)
                .withLimits(limits)
                .withRoute(new Route(proxy, authorities, Route.DIRECT.mostCalls()));
    }
}
