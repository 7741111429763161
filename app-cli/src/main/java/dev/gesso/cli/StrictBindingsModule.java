package dev.gesso.cli;

import com.google.inject.AbstractModule;

/** Makes wiring say what it means: constructors are marked, annotations match, nothing goes round in circles. */
final class StrictBindingsModule extends AbstractModule {

    @Override
    protected void configure() {
        binder().requireAtInjectOnConstructors();
        binder().requireExactBindingAnnotations();
        binder().disableCircularProxies();
    }
}
