package dev.gesso.server;

import dev.gesso.server.gate.Capacity;
import dev.gesso.server.gate.Keys;
import dev.gesso.server.gate.Provenance;
import dev.gesso.server.own.Metrics;
import dev.gesso.server.picture.OfferedEngine;
import dev.gesso.server.route.CallLog;
import dev.gesso.server.route.Reception;
import dev.gesso.server.settings.ServerSettings;
import dev.gesso.server.web.WebLimits;
import dev.gesso.server.web.WebServer;
import java.net.URI;
import java.nio.file.Path;

/** A server that runs. */
public final class GessoServer implements AutoCloseable {

    private final WebServer web;
    private final TemporaryFolder folder;
    private final Assembly assembly;

    private GessoServer(WebServer web, TemporaryFolder folder, Assembly assembly) {
        this.web = web;
        this.folder = folder;
        this.assembly = assembly;
    }

    /**
     * Starts one.
     *
     * @throws UncheckedIOException where the address cannot be listened on
     */
    static GessoServer start(
            ServerSettings settings, Workroom workroom, OfferedEngine engine, WebLimits limits, CallLog log) {
        TemporaryFolder folder = TemporaryFolder.create();
        Capacity capacity =
                new Capacity(settings.inFlight(), Runtime.getRuntime().maxMemory() / Assembly.SHARE_OF_BODIES);
        Assembly assembly = new Assembly(settings, workroom, engine, folder.path());
        Metrics metrics = new Metrics(capacity::running);
        Reception reception = new Reception(
                assembly.routes(metrics),
                Provenance.of(settings.host(), settings.names()),
                Keys.of(settings.keys()),
                capacity,
                () -> "req_" + workroom.name(2),
                log.and(metrics).and(assembly.journal()));
        WebServer web = WebServer.start(settings.host(), settings.port(), settings.tls(), limits, reception);
        assembly.warm();
        return new GessoServer(web, folder, assembly);
    }

    public int port() {
        return web.port();
    }

    /** What a session was asked and is to suffer. */
    EmulatorSession session(String name) {
        URI url = URI.create("http://127.0.0.1:%d/gesso/sessions/%s/v1".formatted(port(), name));
        return new EmulatorSession(name, url, assembly.emulation(), assembly.journal());
    }

    /** Where callers' files lie while they are needed. */
    Path uploads() {
        return folder.path();
    }

    /** Lets running calls end, for as long as the limits say. */
    @Override
    public void close() {
        web.close();
        folder.close();
    }
}
