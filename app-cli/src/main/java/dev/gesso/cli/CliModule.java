package dev.gesso.cli;

import com.google.inject.AbstractModule;
import com.google.inject.Provides;
import com.google.inject.Singleton;
import dev.gesso.adapter.http.settings.EngineEntry;
import dev.gesso.adapter.sketch.SketchEngine;
import dev.gesso.cli.terminal.Surroundings;
import dev.gesso.cli.work.OfferedEngine;
import dev.gesso.cli.work.RemoteEngines;
import dev.gesso.cli.work.Workshop;
import dev.gesso.core.port.TextTokenizer;
import java.time.InstantSource;
import java.util.List;
import java.util.function.LongSupplier;
import java.util.stream.Stream;

/** What the command line itself brings: its clock, its chance, and the engines that it offers. */
final class CliModule extends AbstractModule {

    private final Surroundings surroundings;
    private final List<EngineEntry> entries;

    CliModule(Surroundings surroundings, List<EngineEntry> entries) {
        this.surroundings = surroundings;
        this.entries = List.copyOf(entries);
    }

    @Override
    protected void configure() {
        bind(InstantSource.class).toInstance(surroundings.clock());
        bind(LongSupplier.class).toInstance(surroundings.chance());
        bind(Workshop.class);
    }

    @Provides
    @Singleton
    List<OfferedEngine> engines(TextTokenizer tokenizer) {
        OfferedEngine sketch = OfferedEngine.ready(
                SketchEngine.TRAITS,
                "pictograms, not a model",
                () -> SketchEngine.create(tokenizer),
                request -> SketchEngine.create(tokenizer).explain(request));
        return Stream.concat(
                        Stream.of(sketch), entries.stream().map(entry -> RemoteEngines.offered(entry, surroundings)))
                .toList();
    }
}
