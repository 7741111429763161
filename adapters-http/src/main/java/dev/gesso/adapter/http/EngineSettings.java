package dev.gesso.adapter.http;

import dev.gesso.adapter.http.answer.Spool;
import dev.gesso.adapter.http.dialect.Dialect;
import dev.gesso.adapter.http.key.KeySource;
import dev.gesso.adapter.http.transport.TransportSettings;
import dev.gesso.core.model.EngineTraits;
import dev.gesso.core.request.ModelName;
import java.util.Map;

/**
 * One engine and how to use it. {@code with…} methods give a changed copy.
 *
 * @param name what people call it
 * @param dialect how it speaks
 * @param url the root of its API, such as {@code https://api.openai.com/v1}
 * @param free whether a picture costs nothing, so that a lost answer may be asked for again
 * @param aliases what it calls a model, by the name that is asked for
 * @param weight its share of the calls where several engines stand together; 0 for a reserve
 * @param spool where its pictures lie until they are kept
 */
public record EngineSettings(
        String name,
        Dialect dialect,
        String url,
        KeySource keys,
        boolean free,
        Map<ModelName, ModelName> aliases,
        int weight,
        CallLimits limits,
        TransportSettings connections,
        Spool spool) {

    public EngineSettings {
        aliases = Map.copyOf(aliases);
        url = url.endsWith("/") ? url.substring(0, url.length() - 1) : url;
    }

    /** An engine with usual limits, which calls every model by its own name. */
    public static EngineSettings of(String name, Dialect dialect, String url, KeySource keys) {
        return new EngineSettings(
                name,
                dialect,
                url,
                keys,
                dialect.isLocal(),
                Map.of(),
                1,
                CallLimits.USUAL,
                TransportSettings.USUAL,
                Spool.USUAL);
    }

    public EngineSettings withLimits(CallLimits others) {
        return new EngineSettings(name, dialect, url, keys, free, aliases, weight, others, connections, spool);
    }

    public EngineSettings withConnections(TransportSettings others) {
        return new EngineSettings(name, dialect, url, keys, free, aliases, weight, limits, others, spool);
    }

    public EngineSettings withSpool(Spool other) {
        return new EngineSettings(name, dialect, url, keys, free, aliases, weight, limits, connections, other);
    }

    public EngineSettings withAliases(Map<ModelName, ModelName> others) {
        return new EngineSettings(name, dialect, url, keys, free, others, weight, limits, connections, spool);
    }

    public EngineSettings withWeight(int other) {
        return new EngineSettings(name, dialect, url, keys, free, aliases, other, limits, connections, spool);
    }

    /** What the core must know of the engine before it is called. */
    public EngineTraits traits() {
        return new EngineTraits(name, dialect.isLocal(), dialect.extraParameters(), free, dialect.limits(), aliases);
    }
}
