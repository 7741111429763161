package dev.gesso.server;

import com.google.inject.Guice;
import dev.gesso.adapter.catalog.CatalogModule;
import dev.gesso.adapter.catalog.Catalogs;
import dev.gesso.adapter.http.EngineSettings;
import dev.gesso.adapter.http.HttpEngines;
import dev.gesso.adapter.settings.SettingsFiles;
import dev.gesso.adapter.sketch.SketchEngine;
import dev.gesso.adapter.storage.StorageModules;
import dev.gesso.core.settings.SettingsException;
import dev.gesso.core.usecase.PruneImages;
import dev.gesso.server.emulator.Pause;
import dev.gesso.server.picture.OfferedEngine;
import dev.gesso.server.picture.Studio;
import dev.gesso.server.settings.FileWatch;
import dev.gesso.server.settings.Reading;
import dev.gesso.server.settings.ServerSettings;
import dev.gesso.server.settings.SettingsReader;
import dev.gesso.server.web.WebLimits;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.function.LongSupplier;
import java.util.function.UnaryOperator;

/** Where {@code gesso serve} starts. */
public final class Main {

    private static final int MISUSED = 2;
    private static final int UNAVAILABLE = 69;

    /** Whoever stops a server whose log nobody reads must not wait for long. */
    private static final Duration LAST_LINES = Duration.ofSeconds(2);

    private Main() {}

    public static void main(String[] arguments) {
        Console console = new Console();
        try {
            run(CommandLine.parse(List.of(arguments)), console);
        } catch (SettingsException wrong) {
            wrong.problems().forEach(problem -> console.say("gesso: " + problem));
            System.exit(MISUSED);
        } catch (UncheckedIOException failed) {
            console.say("gesso: the server cannot start: "
                    + Objects.requireNonNull(failed.getCause()).getMessage());
            System.exit(UNAVAILABLE);
        }
    }

    private static void run(CommandLine line, Console console) {
        UnaryOperator<String> variables = name -> console.environment().getOrDefault(name, "");
        SettingsFiles files = SettingsFiles.of(console.folder(), console.home(), variables);
        SettingsReader reader = new SettingsReader(line.flags(), console.environment(), files);
        if (line.question().isPresent()) {
            console.answer(
                    switch (line.question().get()) {
                        case HELP -> HelpPage.text();
                        case VERSION -> "%s on Java %s%n".formatted(Studio.PROGRAM, Runtime.version());
                        case CONFIG -> ConfigPage.of(reader.read());
                    });
        } else {
            serve(reader, files, variables, console);
        }
    }

    private static void serve(
            SettingsReader reader, SettingsFiles files, UnaryOperator<String> variables, Console console) {
        // Before they are read, so that no change is missed.
        FileWatch watch = new FileWatch(files.places());
        Reading reading = reader.read();
        Workroom workroom = workroom(reading.settings(), InstantSource.system(), Thread::sleep, console::chance);
        GessoServer server = started(reading.settings(), workroom, variables, console);
        remark(reading.settings(), workroom, console);
        Rereading rereading = new Rereading(
                () -> reader.read().settings(),
                settings -> {
                    List<String> later = server.change(settings);
                    remark(settings, workroom, console);
                    return later;
                },
                console::say);
        Thread.ofVirtual().name("settings").start(() -> rereading.follow(watch, Thread::sleep));
        Pruning pruning =
                new Pruning(new PruneImages(workroom.store(), workroom.clock()), server::retention, console::say);
        Thread.ofVirtual().name("pruning").start(() -> pruning.follow(Thread::sleep));
        workroom.store().state().refusal().ifPresent(refusal -> console.say("gesso: " + refusal.message()));
    }

    private static void remark(ServerSettings settings, Workroom workroom, Console console) {
        settings.engines()
                .remarks(workroom.models(), name -> console.environment().getOrDefault(name, ""))
                .forEach(remark -> console.say("gesso: " + remark));
    }

    private static GessoServer started(
            ServerSettings settings, Workroom workroom, UnaryOperator<String> variables, Console console) {
        HttpEngines remote = HttpEngines.with(
                        workroom.engines()::record, workroom.clock(), new Random(console.chance()))
                .in(variables);
        LineWriter lines = LineWriter.to(console::say, Thread::sleep, LAST_LINES);
        GessoServer server = GessoServer.start(
                settings,
                workroom,
                engine -> offered(engine, remote, workroom),
                WebLimits.USUAL,
                new CallLines(lines, workroom.clock()));
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(server, lines, console), "stop"));
        console.say("gesso listens on %s://%s:%d"
                .formatted(settings.tls().isPresent() ? "https" : "http", settings.host(), server.port()));
        if (server.unknown() > 0) {
            console.say("gesso: paid calls of which nobody knows how they ended: %d; see GET /gesso/v1/unknown"
                    .formatted(server.unknown()));
        }
        return server;
    }

    /** Whoever stops a server may have to wait, and wants to know for what. */
    private static void stop(GessoServer server, LineWriter lines, Console console) {
        if (server.running() > 0) {
            console.say("gesso: it stops when the calls for pictures that run have ended: %d; they have %d seconds"
                    .formatted(server.running(), WebLimits.USUAL.stopTime().toSeconds()));
        }
        server.close();
        lines.close();
    }

    private static OfferedEngine offered(Optional<EngineSettings> engine, HttpEngines remote, Workroom workroom) {
        return engine.map(settings -> new OfferedEngine(settings.traits(), () -> remote.open(settings), false))
                .orElseGet(
                        () -> new OfferedEngine(SketchEngine.TRAITS, () -> SketchEngine.create(workroom.tokenizer())));
    }

    /** Everything that these settings ask for, put together. */
    static Workroom workroom(ServerSettings settings, InstantSource clock, Pause pause, LongSupplier chance) {
        // Guice then calls by reflection, and makes no classes at run time.
        System.setProperty("guice_bytecode_gen_option", "DISABLED");
        return Guice.createInjector(
                        StorageModules.chosenBy(settings.store()),
                        StorageModules.keeping(settings.keep()),
                        new CatalogModule(Catalogs.chosenBy(settings.catalog())),
                        new ServerModule(clock, pause, chance))
                .getInstance(Workroom.class);
    }
}
