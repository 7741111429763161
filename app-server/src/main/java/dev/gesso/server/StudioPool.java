package dev.gesso.server;

import dev.gesso.adapter.http.EngineSettings;
import dev.gesso.adapter.http.HttpEngine;
import dev.gesso.core.lazy.Lazy;
import dev.gesso.core.port.ImageEngine;
import dev.gesso.core.request.ModelName;
import dev.gesso.server.picture.OfferedEngine;
import dev.gesso.server.picture.Studio;
import dev.gesso.server.picture.Studios;
import dev.gesso.server.settings.EnginePlan;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;

/**
 * The studios of all engines that somebody may still draw with. Each is opened once, so that it keeps its connections
 * while settings change around it, and closed when the last plan that has it is given back. Safe for many threads.
 */
final class StudioPool {

    private final Offers offers;
    private final Workroom workroom;
    private final Map<Optional<EngineSettings>, Open> open = new HashMap<>();
    private final ReentrantLock turn = new ReentrantLock();

    private record Open(Studio studio, Lazy<ImageEngine> engine, int users) {

        Open with(int more) {
            return new Open(studio, engine, users + more);
        }
    }

    StudioPool(Offers offers, Workroom workroom) {
        this.offers = offers;
        this.workroom = workroom;
    }

    /** The studios of a plan, until it is given back. */
    Studios take(EnginePlan plan) {
        turn.lock();
        try {
            plan.engines()
                    .forEach(engine -> open.put(
                            engine, open.computeIfAbsent(engine, this::opened).with(1)));
            Map<ModelName, Studio> others = new HashMap<>();
            plan.others().forEach((model, engine) -> others.put(model, studio(Optional.of(engine))));
            return new Studios(studio(plan.usual()), others);
        } finally {
            turn.unlock();
        }
    }

    /** Closes what nobody has any more. */
    void giveBack(EnginePlan plan) {
        turn.lock();
        try {
            for (Optional<EngineSettings> engine : plan.engines()) {
                Open left = entry(engine).with(-1);
                if (left.users() == 0) {
                    open.remove(engine);
                    close(left);
                } else {
                    open.put(engine, left);
                }
            }
        } finally {
            turn.unlock();
        }
    }

    /** Makes the engine that draws usually, which takes a while. */
    void warm(EnginePlan plan) {
        engine(plan).ifPresent(Lazy::get);
    }

    /** Whether the engine that draws usually is made. */
    boolean isReady(EnginePlan plan) {
        return engine(plan).filter(Lazy::isThere).isPresent();
    }

    private Optional<Lazy<ImageEngine>> engine(EnginePlan plan) {
        turn.lock();
        try {
            return Optional.ofNullable(open.get(plan.usual())).map(Open::engine);
        } finally {
            turn.unlock();
        }
    }

    private Studio studio(Optional<EngineSettings> engine) {
        return entry(engine).studio();
    }

    private Open entry(Optional<EngineSettings> engine) {
        return Optional.ofNullable(open.get(engine))
                .orElseThrow(() -> new IllegalStateException("An engine was given back more often than it was taken"));
    }

    private Open opened(Optional<EngineSettings> settings) {
        OfferedEngine offered = offers.engine(settings);
        Lazy<ImageEngine> engine = new Lazy<>(offered.engine());
        // Who draws here needs processors and memory; who draws elsewhere needs none of ours.
        int easels = offered.here() ? Runtime.getRuntime().availableProcessors() : Integer.MAX_VALUE;
        Studio studio = new Studio(
                workroom.checks(),
                workroom.quotes(),
                workroom.drawing(),
                new OfferedEngine(offered.traits(), engine, offered.here()),
                easels);
        return new Open(studio, engine, 0);
    }

    private static void close(Open left) {
        if (left.engine().isThere() && left.engine().get() instanceof HttpEngine engine) {
            engine.close();
        }
    }
}
