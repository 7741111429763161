package dev.gesso.server;

import com.google.inject.AbstractModule;
import dev.gesso.server.emulator.Pause;
import java.time.InstantSource;
import java.util.function.LongSupplier;

/** What the server itself brings: its time and its chance. */
final class ServerModule extends AbstractModule {

    private final InstantSource clock;
    private final Pause pause;
    private final LongSupplier chance;

    ServerModule(InstantSource clock, Pause pause, LongSupplier chance) {
        this.clock = clock;
        this.pause = pause;
        this.chance = chance;
    }

    @Override
    protected void configure() {
        binder().requireAtInjectOnConstructors();
        binder().requireExactBindingAnnotations();
        binder().disableCircularProxies();
        bind(InstantSource.class).toInstance(clock);
        bind(Pause.class).toInstance(pause);
        bind(LongSupplier.class).toInstance(chance);
        bind(Workroom.class);
    }
}
