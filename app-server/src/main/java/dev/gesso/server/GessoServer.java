package dev.gesso.server;

import dev.gesso.core.archive.RetentionRules;
import dev.gesso.core.settings.SettingsException;
import dev.gesso.server.route.CallLog;
import dev.gesso.server.settings.ServerSettings;
import dev.gesso.server.unknown.UnknownCalls;
import dev.gesso.server.web.WebLimits;
import dev.gesso.server.web.WebServer;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.ReentrantLock;

/** A server that runs. */
public final class GessoServer implements AutoCloseable {

    private final WebServer web;
    private final House house;
    private final ServerSettings started;
    private final Shifts shifts;
    private final AtomicReference<Assembly> now;
    private final ReentrantLock changing = new ReentrantLock();

    private GessoServer(WebServer web, House house, ServerSettings started, Shifts shifts, Assembly now) {
        this.web = web;
        this.house = house;
        this.started = started;
        this.shifts = shifts;
        this.now = new AtomicReference<>(now);
    }

    /**
     * Starts one.
     *
     * @throws UncheckedIOException where the address cannot be listened on
     */
    static GessoServer start(ServerSettings settings, Workroom workroom, Offers offers, WebLimits limits, CallLog log) {
        House house = House.of(workroom, offers, TemporaryFolder.create(), unknown(settings), log);
        Assembly first = Assembly.of(house, settings, Optional.empty());
        Shifts shifts = new Shifts(first.front(), first::release);
        WebServer web = WebServer.start(settings.host(), settings.port(), settings.tls(), limits, shifts);
        first.warm();
        Thread.startVirtualThread(house.folder()::sweep);
        return new GessoServer(web, house, settings, shifts, first);
    }

    /**
     * Has all calls that come from now on answered under other settings; those that run end under their own.
     *
     * @return the keys of settings that differ and hold at the next start only
     * @throws SettingsException where they do not go together with what cannot change; then nothing has
     */
    List<String> change(ServerSettings wanted) {
        changing.lock();
        try {
            ServerSettings settings = wanted.keeping(started);
            Assembly next = Assembly.of(house, settings, Optional.of(now.get()));
            shifts.change(next.front(), next::release);
            now.set(next);
            next.warm();
            return wanted.heldBack(started);
        } finally {
            changing.unlock();
        }
    }

    private static UnknownCalls unknown(ServerSettings settings) {
        return new UnknownCalls(
                settings.unknown(),
                ProcessHandle.current().pid(),
                process -> ProcessHandle.of(process).isPresent());
    }

    /** How many paid calls are on record whose end nobody knows. */
    int unknown() {
        return house.unknown().all().size();
    }

    /** How long pictures are kept, as the settings have it now. */
    RetentionRules retention() {
        return now.get().retention();
    }

    /** How many calls for pictures run. */
    int running() {
        return house.capacity().running();
    }

    public int port() {
        return web.port();
    }

    /** What a session was asked and is to suffer, as long as the settings stay as they are. */
    EmulatorSession session(String name) {
        URI url = URI.create("http://127.0.0.1:%d/gesso/sessions/%s/v1".formatted(port(), name));
        return new EmulatorSession(name, url, now.get().emulation(), house.journal());
    }

    /** Where callers' files lie while they are needed. */
    Path uploads() {
        return house.folder().path();
    }

    /** Lets running calls end, for as long as the limits say. */
    @Override
    public void close() {
        web.close();
        shifts.change(call -> call.answerNothing(503), () -> {});
        house.folder().close();
    }
}
