package dev.gesso.server;

import com.google.inject.Guice;
import dev.gesso.adapter.catalog.CatalogModule;
import dev.gesso.adapter.catalog.Catalogs;
import dev.gesso.adapter.http.HttpEngines;
import dev.gesso.adapter.sketch.SketchEngine;
import dev.gesso.adapter.storage.KeepSettings;
import dev.gesso.adapter.storage.StorageModules;
import dev.gesso.core.port.CallJournal;
import dev.gesso.core.settings.SettingsException;
import dev.gesso.core.settings.SettingsLayer;
import dev.gesso.core.settings.SettingsSource;
import dev.gesso.server.picture.OfferedEngine;
import dev.gesso.server.settings.KnownSettings;
import dev.gesso.server.settings.ServerSettings;
import dev.gesso.server.web.WebLimits;
import java.io.UncheckedIOException;
import java.time.InstantSource;
import java.util.List;
import java.util.Random;
import java.util.function.LongSupplier;

/** Where {@code gesso serve} starts. */
public final class Main {

    private static final int MISUSED = 2;
    private static final int UNAVAILABLE = 69;

    private Main() {}

    public static void main(String[] arguments) {
        Console console = new Console();
        try {
            CommandLine line = CommandLine.parse(List.of(arguments));
            if (line.help()) {
                console.answer(HelpPage.text());
            } else {
                serve(line, console);
            }
        } catch (SettingsException wrong) {
            wrong.problems().forEach(problem -> console.say("gesso: " + problem));
            System.exit(MISUSED);
        } catch (UncheckedIOException failed) {
            console.say("gesso: the server cannot start: " + failed.getMessage());
            System.exit(UNAVAILABLE);
        }
    }

    private static void serve(CommandLine line, Console console) {
        List<SettingsLayer> layers = List.of(line.layer(), KnownSettings.environment(console.environment()));
        SettingsSource source = SettingsSource.of(layers, KnownSettings.ALL);
        ServerSettings settings = ServerSettings.from(source);
        if (line.printConfig()) {
            console.answer(ConfigPage.of(layers));
            return;
        }
        InstantSource clock = InstantSource.system();
        Workroom workroom = workroom(settings, clock, console::chance);
        GessoServer server = GessoServer.start(
                settings,
                workroom,
                engine(settings, workroom, console),
                WebLimits.USUAL,
                new CallLines(console::say, clock));
        Runtime.getRuntime().addShutdownHook(new Thread(server::close, "stop"));
        console.say("gesso listens on %s://%s:%d"
                .formatted(settings.tls().isPresent() ? "https" : "http", settings.host(), server.port()));
    }

    private static OfferedEngine engine(ServerSettings settings, Workroom workroom, Console console) {
        return settings.upstream()
                .map(upstream -> new OfferedEngine(
                        upstream.traits(), () -> engines(workroom, console).open(upstream)))
                .orElseGet(
                        () -> new OfferedEngine(SketchEngine.TRAITS, () -> SketchEngine.create(workroom.tokenizer())));
    }

    private static HttpEngines engines(Workroom workroom, Console console) {
        return HttpEngines.with(CallJournal.NOBODY, workroom.clock(), new Random(console.chance()))
                .in(name -> console.environment().getOrDefault(name, ""));
    }

    /** Everything that these settings ask for, put together. */
    static Workroom workroom(ServerSettings settings, InstantSource clock, LongSupplier chance) {
        // Guice then calls by reflection, and makes no classes at run time.
        System.setProperty("guice_bytecode_gen_option", "DISABLED");
        return Guice.createInjector(
                        StorageModules.chosenBy(settings.store()),
                        StorageModules.keeping(KeepSettings.USUAL),
                        new CatalogModule(Catalogs.chosenBy(settings.catalog())),
                        new ServerModule(clock, chance))
                .getInstance(Workroom.class);
    }
}
