package dev.gesso.cli.command;

import dev.gesso.adapter.storage.ImageStores;
import dev.gesso.cli.terminal.Surroundings;
import dev.gesso.cli.terminal.Terminal;
import dev.gesso.cli.work.OfferedEngine;
import dev.gesso.cli.work.Session;
import dev.gesso.cli.work.Workshop;
import dev.gesso.core.archive.PromptRules;
import dev.gesso.core.cost.PriceTable;
import dev.gesso.core.cost.Prices;
import dev.gesso.core.fixture.PlainEngine;
import dev.gesso.core.fixture.Profiles;
import dev.gesso.core.model.EngineTraits;
import dev.gesso.core.port.Answer;
import dev.gesso.core.port.ImageEngine;
import dev.gesso.core.port.ImageStore;
import dev.gesso.core.port.ModelCatalog;
import dev.gesso.core.port.PartialImageListener;
import dev.gesso.core.port.PriceList;
import dev.gesso.core.request.Parameter;
import dev.gesso.core.rule.CheckedRequest;
import dev.gesso.core.usecase.CheckRequest;
import dev.gesso.core.usecase.DrawImages;
import dev.gesso.core.usecase.QuoteRequest;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;

/** The program in a folder of its own, on 2026-11-24 at noon, with an engine that draws one colour. */
final class Cli {

    private static final InstantSource NOON =
            InstantSource.fixed(Profiles.TODAY.atTime(LocalTime.NOON).toInstant(ZoneOffset.UTC));
    private static final PriceTable PRICES = new PriceTable(
            Profiles.free().name(), LocalDate.of(2026, 4, 21), new Prices.PerToken(5_000, 8_000, 30_000, 10_000));

    private static final EngineTraits SKETCH = new EngineTraits("sketch", true, Set.of(Parameter.SEED), true);

    private final Path folder;
    private final Map<String, String> environment = new HashMap<>();
    private ImageStore store = ImageStores.memory();
    private final AtomicLong chance = new AtomicLong();
    private ImageEngine engine = new PlainEngine();
    private byte[] input = new byte[0];
    private Optional<String> unwritable = Optional.empty();
    private boolean screens;
    private boolean piped;
    private int columns;
    private int opened;

    Cli(Path folder) {
        this.folder = folder;
    }

    /** What a run left behind. */
    @SuppressWarnings("ArrayRecordComponent")
    record Ran(int code, byte[] bytes, String talk) {
        String answer() {
            return new String(bytes, StandardCharsets.UTF_8);
        }
    }

    Cli with(ImageEngine other) {
        engine = other;
        return this;
    }

    Cli with(ImageStore other) {
        store = other;
        return this;
    }

    Cli with(String variable, String value) {
        environment.put(variable, value);
        return this;
    }

    Cli reading(String text) {
        input = text.getBytes(StandardCharsets.UTF_8);
        return this;
    }

    /** Nothing of the answer gets anywhere, for that reason. */
    Cli unheard(String reason) {
        unwritable = Optional.of(reason);
        return this;
    }

    Cli onScreens() {
        screens = true;
        return this;
    }

    Cli onScreens(int wide) {
        columns = wide;
        return onScreens();
    }

    /** On screens, and yet what is read comes from another program. */
    Cli onScreensBehindAPipe() {
        piped = true;
        return onScreens();
    }

    /** How often anything was wired. */
    int opened() {
        return opened;
    }

    ImageStore store() {
        return store;
    }

    Ran run(String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Surroundings surroundings = new Surroundings(
                Terminal.of(unwritable.map(Cli::failing).orElse(out), err, screens, screens)
                        .wide(columns)
                        .typed(screens && !piped),
                new ByteArrayInputStream(input),
                environment,
                folder,
                folder.resolve("home"),
                NOON,
                chance::incrementAndGet);
        int code = Program.run(new Session(surroundings, settings -> workshop()), arguments);
        return new Ran(code, out.toByteArray(), err.toString(StandardCharsets.UTF_8));
    }

    private static OutputStream failing(String reason) {
        return new OutputStream() {
            @Override
            public void write(int octet) throws IOException {
                throw new IOException(reason);
            }
        };
    }

    private static SequencedMap<String, String> stages(CheckedRequest request) {
        return new LinkedHashMap<>(
                Map.of("plan", "{\"colour\":\"" + request.request().prompt().text() + "\"}"));
    }

    /** An engine under the name by which it is offered. */
    private record Named(ImageEngine engine) implements ImageEngine {
        @Override
        public EngineTraits traits() {
            return SKETCH;
        }

        @Override
        public Answer send(CheckedRequest request, PartialImageListener listener) {
            return engine.send(request, listener);
        }
    }

    private Workshop workshop() {
        opened++;
        ModelCatalog models = new FixtureCatalog();
        PriceList prices = (model, day) ->
                Optional.of(PRICES).filter(table -> table.model().equals(model));
        QuoteRequest quotes = new QuoteRequest(prices, text -> text.split(" ", -1).length, NOON);
        return new Workshop(
                models,
                prices,
                new CheckRequest(models, NOON),
                quotes,
                List.of(OfferedEngine.ready(SKETCH, "plain colours", () -> new Named(engine), Cli::stages)),
                () -> new DrawImages(store, quotes, NOON, chance::incrementAndGet, PromptRules.WHOLE),
                store);
    }
}
