package dev.gesso.server;

import dev.gesso.adapter.http.EngineSettings;
import dev.gesso.adapter.http.HttpEngines;
import dev.gesso.core.fixture.PlainEngine;
import dev.gesso.core.port.CallJournal;
import dev.gesso.core.port.ImageEngine;
import dev.gesso.core.settings.SettingsLayer;
import dev.gesso.server.emulator.Pause;
import dev.gesso.server.picture.OfferedEngine;
import dev.gesso.server.route.CallLog;
import dev.gesso.server.route.Route;
import dev.gesso.server.settings.Reading;
import dev.gesso.server.settings.ServerSettings;
import dev.gesso.server.unknown.UnknownCalls;
import dev.gesso.server.web.WebLimits;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.SequencedMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;

/** A server on a port of its own, with a clock that stands still and engines that are not always in a hurry. */
final class TestServer implements AutoCloseable {

    static final Instant NOW = Instant.parse("2026-11-25T12:00:00Z");

    /** A moment long enough to be told from none, and short enough for a test to wait for it. */
    static final WebLimits HASTY =
            new WebLimits(64, 16 * 1024, Duration.ofMillis(600), Duration.ofSeconds(3), 1000, Duration.ofSeconds(5));

    private final GessoServer server;
    private final List<CallLog.Line> lines = new CopyOnWriteArrayList<>();

    private TestServer(Map<String, String> settings, ImageEngine engine, WebLimits limits) {
        this(settings, engine, limits, () -> NOW, Thread::sleep);
    }

    private TestServer(
            Map<String, String> settings, ImageEngine engine, WebLimits limits, InstantSource clock, Pause pause) {
        ServerSettings read = read(settings);
        Random random = new Random(7);
        Workroom workroom = Main.workroom(read, clock, pause, random::nextLong);
        this.server = GessoServer.start(
                read,
                workroom,
                remote -> remote.map(settingsOfIt -> offered(settingsOfIt, workroom.engines()::record))
                        .orElseGet(() -> offered(engine)),
                limits,
                lines::add);
    }

    private static ServerSettings read(Map<String, String> settings) {
        SequencedMap<String, String> values = new LinkedHashMap<>(settings);
        values.putIfAbsent("server.port", "0");
        return Reading.of(List.of(SettingsLayer.ofFile("test", values))).settings();
    }

    private static OfferedEngine offered(ImageEngine engine) {
        return new OfferedEngine(engine.traits(), () -> engine, engine.traits().free());
    }

    private static OfferedEngine offered(EngineSettings settings, CallJournal journal) {
        HttpEngines engines = HttpEngines.with(journal, () -> NOW, new Random(5));
        return new OfferedEngine(settings.traits(), () -> engines.open(settings), false);
    }

    static TestServer start() {
        return with(Map.of());
    }

    static TestServer with(Map<String, String> settings) {
        return new TestServer(settings, new PlainEngine(), WebLimits.USUAL);
    }

    /** One for which time goes by as it is told. */
    static TestServer in(VirtualTime time, String latency) {
        return new TestServer(Map.of("server.latency", latency), new PlainEngine(), WebLimits.USUAL, time, time);
    }

    /** One that waits in a way of its own. */
    static TestServer waiting(Pause pause) {
        return new TestServer(Map.of(), new PlainEngine(), WebLimits.USUAL, () -> NOW, pause);
    }

    /** One that has another draw, as if that were the paid service. */
    static TestServer inFrontOf(TestServer service) {
        return inFrontOf(service, Map.of());
    }

    static TestServer inFrontOf(TestServer service, Map<String, String> more) {
        Map<String, String> settings = new LinkedHashMap<>(more);
        settings.put("engine", "openai");
        settings.put("engines.openai.url", service.uri("/v1").toString());
        settings.put("engines.openai.key", "none");
        return drawingBy(new PlainEngine(), settings);
    }

    static TestServer drawingBy(ImageEngine engine) {
        return drawingBy(engine, Map.of());
    }

    static TestServer drawingBy(ImageEngine engine, Map<String, String> settings) {
        return new TestServer(settings, engine, HASTY);
    }

    /** With as many connections as there usually are. */
    static TestServer forMany(ImageEngine engine) {
        return new TestServer(Map.of(), engine, WebLimits.USUAL);
    }

    /** Every route there is, whoever draws. */
    static List<Route> routes() {
        return routes(Map.of());
    }

    static List<Route> routes(Map<String, String> settings) {
        TemporaryFolder folder = TemporaryFolder.create();
        House house = House.of(
                workroom(),
                remote -> offered(new PlainEngine()),
                folder,
                new UnknownCalls(Optional.empty(), 1, process -> false),
                line -> {});
        folder.close();
        return Assembly.of(house, read(settings), Optional.empty()).routes();
    }

    /** What servers here work with. */
    static Workroom workroom() {
        return Main.workroom(read(Map.of()), () -> NOW, Thread::sleep, () -> 7);
    }

    /** Has other settings hold from now on. */
    List<String> change(ServerSettings settings) {
        return server.change(settings);
    }

    int port() {
        return server.port();
    }

    URI uri(String path) {
        return URI.create("http://127.0.0.1:" + port() + path);
    }

    /** Files that calls have put aside. */
    List<Path> uploads() {
        try (Stream<Path> files = Files.list(server.uploads())) {
            return files.toList();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** What the log was told, as far as calls have ended. */
    List<CallLog.Line> lines() {
        return lines;
    }

    @Override
    public void close() {
        server.close();
    }
}
