package dev.gesso.server;

import com.google.inject.AbstractModule;
import java.time.InstantSource;
import java.util.function.LongSupplier;

/** What the server itself brings: its clock and its chance. */
final class ServerModule extends AbstractModule {

    private final InstantSource clock;
    private final LongSupplier chance;

    ServerModule(InstantSource clock, LongSupplier chance) {
        this.clock = clock;
        this.chance = chance;
    }

    @Override
    protected void configure() {
        binder().requireAtInjectOnConstructors();
        binder().requireExactBindingAnnotations();
        binder().disableCircularProxies();
        bind(InstantSource.class).toInstance(clock);
        bind(LongSupplier.class).toInstance(chance);
        bind(Workroom.class);
    }
}
