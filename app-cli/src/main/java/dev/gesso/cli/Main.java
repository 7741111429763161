package dev.gesso.cli;

import com.google.inject.Guice;
import dev.gesso.adapter.catalog.CatalogModule;
import dev.gesso.adapter.catalog.Catalogs;
import dev.gesso.adapter.storage.StorageModules;
import dev.gesso.cli.command.Program;
import dev.gesso.cli.settings.CliSettings;
import dev.gesso.cli.terminal.Surroundings;
import dev.gesso.cli.work.Session;
import dev.gesso.cli.work.Workshop;

/** Where {@code gesso} starts. */
public final class Main {

    private Main() {}

    public static void main(String[] arguments) {
        Interruption interruption = Interruption.of(Thread.currentThread());
        int code = Program.run(session(Console.surroundings()), arguments);
        interruption.isTidy();
        System.exit(code);
    }

    /** A run in these surroundings. */
    static Session session(Surroundings surroundings) {
        return new Session(surroundings, settings -> workshop(settings, surroundings));
    }

    /** Everything that these settings ask for, put together. */
    static Workshop workshop(CliSettings settings, Surroundings surroundings) {
        // Guice then calls by reflection, and makes no classes at run time, which no class-data cache could hold.
        System.setProperty("guice_bytecode_gen_option", "DISABLED");
        return Guice.createInjector(
                        new StrictBindingsModule(),
                        StorageModules.chosenBy(settings.store()),
                        StorageModules.keeping(settings.keep()),
                        new CatalogModule(Catalogs.chosenBy(settings.catalog())),
                        new CliModule(surroundings, settings.engines()))
                .getInstance(Workshop.class);
    }
}
