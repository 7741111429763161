package dev.gesso.adapter.http;

import dev.gesso.adapter.http.dialect.Dialect;
import dev.gesso.core.model.EngineLimits;
import dev.gesso.core.model.EngineTraits;
import dev.gesso.core.request.ModelName;
import dev.gesso.core.request.Parameter;
import java.util.Map;

/**
 * One engine and how to use it. {@code with…} methods give a changed copy.
 *
 * @param name what people call it
 * @param kind how it speaks
 * @param url the root of its API, such as {@code https://api.openai.com/v1}
 * @param free whether a picture costs nothing, so that a lost answer may be asked for again
 * @param aliases what it calls a model, by the name that is asked for
 * @param weight its share of the calls where several engines stand together; 0 for a reserve
 */
public record EngineSettings(
        String name,
        EngineKind kind,
        String url,
        KeyPlace key,
        boolean free,
        Map<ModelName, ModelName> aliases,
        int weight,
        CallLimits limits,
        Route route,
        PictureLimits pictures) {

    public EngineSettings {
        aliases = Map.copyOf(aliases);
        url = url.endsWith("/") ? url.substring(0, url.length() - 1) : url;
    }

    /** An engine with usual limits, which calls every model by its own name. */
    public static EngineSettings of(String name, EngineKind kind, String url, KeyPlace key) {
        return new EngineSettings(
                name,
                kind,
                url,
                key,
                Dialects.of(kind).isLocal(),
                Map.of(),
                1,
                CallLimits.USUAL,
                Route.DIRECT,
                PictureLimits.USUAL);
    }

    public EngineSettings withFree(boolean other) {
        return new EngineSettings(name, kind, url, key, other, aliases, weight, limits, route, pictures);
    }

    public EngineSettings withAliases(Map<ModelName, ModelName> others) {
        return new EngineSettings(name, kind, url, key, free, others, weight, limits, route, pictures);
    }

    public EngineSettings withWeight(int other) {
        return new EngineSettings(name, kind, url, key, free, aliases, other, limits, route, pictures);
    }

    public EngineSettings withLimits(CallLimits others) {
        return new EngineSettings(name, kind, url, key, free, aliases, weight, others, route, pictures);
    }

    public EngineSettings withRoute(Route other) {
        return new EngineSettings(name, kind, url, key, free, aliases, weight, limits, other, pictures);
    }

    public EngineSettings withPictures(PictureLimits others) {
        return new EngineSettings(name, kind, url, key, free, aliases, weight, limits, route, others);
    }

    /** What the core must know of the engine before it is called. */
    public EngineTraits traits() {
        Dialect dialect = Dialects.of(kind);
        // An answer in SVG cannot be read here, whoever sends it: it would be paid for and lost.
        EngineLimits limits = dialect.limits().withUnread(Parameter.SVG);
        return new EngineTraits(name, dialect.isLocal(), dialect.extraParameters(), free, limits, aliases);
    }
}
