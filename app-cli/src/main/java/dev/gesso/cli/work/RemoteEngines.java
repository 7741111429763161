package dev.gesso.cli.work;

import dev.gesso.adapter.http.EngineSettings;
import dev.gesso.adapter.http.HttpEngine;
import dev.gesso.adapter.http.HttpEngines;
import dev.gesso.adapter.http.Reach;
import dev.gesso.adapter.http.settings.EngineEntry;
import dev.gesso.cli.terminal.Surroundings;
import dev.gesso.cli.work.OfferedEngine.Readiness;
import dev.gesso.core.port.CallJournal;
import dev.gesso.core.port.ImageEngine;
import java.util.Optional;
import java.util.Random;

/** Offers engines over HTTP; nothing is sent to one before it is called or probed. */
public final class RemoteEngines {

    private RemoteEngines() {}

    public static OfferedEngine offered(EngineEntry entry, Surroundings surroundings) {
        EngineSettings settings = entry.settings();
        return new OfferedEngine(
                settings.traits(),
                "%s at %s".formatted(entry.kind(), entry.url()),
                () -> engines(surroundings).open(settings),
                () -> readiness(engines(surroundings).probe(settings)),
                Optional.empty());
    }

    /** The bytes that came from an engine so far; none from one that is not asked over HTTP. */
    static long received(ImageEngine engine) {
        return engine instanceof HttpEngine http ? http.received() : 0;
    }

    private static HttpEngines engines(Surroundings surroundings) {
        return HttpEngines.with(
                        CallJournal.NOBODY,
                        surroundings.clock(),
                        new Random(surroundings.chance().getAsLong()))
                .in(surroundings::variable);
    }

    private static Readiness readiness(Reach reach) {
        return new Readiness(reach.ready(), reach.said());
    }
}
