package dev.gesso.server;

import dev.gesso.adapter.catalog.Catalogs;
import dev.gesso.adapter.sketch.SketchEngine;
import dev.gesso.adapter.storage.ImageStores;
import dev.gesso.core.port.Knowledge;
import dev.gesso.core.request.ModelName;
import dev.gesso.core.settings.SettingsLayer;
import dev.gesso.server.picture.OfferedEngine;
import dev.gesso.server.route.CallLog;
import dev.gesso.server.settings.KnownSettings;
import dev.gesso.server.settings.Reading;
import dev.gesso.server.settings.ServerSettings;
import dev.gesso.server.web.WebLimits;
import dev.gesso.server.web.WebServer;
import java.net.URI;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * An emulator of the Images API inside this program, for its tests. It draws with the embedded engine, which is made in
 * the background, as models and prices are read, so that the first picture may wait for them; what it draws is kept in
 * memory. Safe for many threads.
 */
public final class Emulator implements AutoCloseable {

    private final GessoServer server;
    private final AtomicInteger sessions = new AtomicInteger();

    private Emulator(GessoServer server) {
        this.server = server;
    }

    /** Starts one on a port that is free, and on this machine only. */
    public static Emulator start() {
        return start(Map.of());
    }

    /**
     * Starts one.
     *
     * @param settings as {@code gesso.yaml} has them, by their dotted keys: {@code server.latency} is {@code fixed:1s}
     * @throws SettingsException where they are wrong
     */
    public static Emulator start(Map<String, String> settings) {
        // To load Jetty's classes is half of what a first start does.
        Thread.ofPlatform().daemon().name("emulator-warming").start(WebServer::warm);
        SequencedMap<String, String> values = new TreeMap<>(settings);
        values.putIfAbsent(KnownSettings.PORT.key(), "0");
        ServerSettings read = Reading.of(List.of(SettingsLayer.ofFile("the emulator's settings", values)))
                .settings();
        Knowledge knowledge = Catalogs.chosenBy(read.catalog());
        Workroom workroom =
                Workroom.of(knowledge, ImageStores.memory(), InstantSource.system(), new SecureRandom()::nextLong);
        OfferedEngine sketch = new OfferedEngine(SketchEngine.TRAITS, () -> SketchEngine.create(workroom.tokenizer()));
        Emulator started = new Emulator(GessoServer.start(
                read,
                workroom,
                ignored -> sketch,
                WebLimits.USUAL.stoppingWithin(Duration.ofSeconds(1)),
                CallLog.NOBODY));
        Thread.ofPlatform().daemon().name("emulator-learning").start(() -> learn(knowledge));
        return started;
    }

    /** Has the first call find read what it needs to be checked and priced. */
    private static void learn(Knowledge knowledge) {
        ModelName usual = knowledge.models().usual();
        knowledge.models().profile(usual);
        knowledge.prices().prices(usual, LocalDate.MIN);
    }

    /** What an SDK takes for its base URL, {@code /v1} included. */
    public URI url() {
        return URI.create("http://127.0.0.1:" + server.port() + "/v1");
    }

    /**
     * A part of the emulator with an address, calls and faults of its own.
     *
     * @param name letters, digits, dots, dashes and underscores, at most 100
     */
    public EmulatorSession session(String name) {
        if (!name.matches("[A-Za-z0-9._-]{1,100}")) {
            throw new IllegalArgumentException(
                    "A session is named by 1 to 100 letters, digits, dots, dashes and underscores, not '" + name + "'");
        }
        return server.session(name);
    }

    /** A session that nobody else has. */
    public EmulatorSession newSession() {
        return server.session("session-" + sessions.incrementAndGet());
    }

    @Override
    public void close() {
        server.close();
    }
}
