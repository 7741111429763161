package dev.gesso.server;

import dev.gesso.core.settings.SettingsException;
import dev.gesso.server.emulator.Pause;
import dev.gesso.server.settings.FileWatch;
import dev.gesso.server.settings.ServerSettings;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

/** Reads settings anew while a server runs: all of them, or, where anything is wrong, none. For one thread. */
final class Rereading {

    private static final Duration INTERVAL = Duration.ofSeconds(1);

    private final Supplier<ServerSettings> reading;
    private final Function<ServerSettings, List<String>> change;
    private final Consumer<String> out;

    /**
     * A rereading.
     *
     * @param change puts settings into force, and gives the keys of those that hold at the next start only
     * @param out is told what became of it, a line at a time
     */
    Rereading(Supplier<ServerSettings> reading, Function<ServerSettings, List<String>> change, Consumer<String> out) {
        this.reading = reading;
        this.change = change;
        this.out = out;
    }

    /** Reads once. */
    void run() {
        try {
            List<String> later = change.apply(reading.get());
            out.accept("gesso: the settings were read again, and hold for all calls from now on");
            later.forEach(key -> out.accept("gesso: " + key + " has changed, and holds at the next start"));
        } catch (SettingsException wrong) {
            out.accept("gesso: the settings were read again, and stay as they were:");
            wrong.problems().forEach(problem -> out.accept("gesso: " + problem));
        }
    }

    /** Reads whenever files change, about a second later, until it is interrupted. */
    void follow(FileWatch files, Pause pause) {
        try {
            while (true) {
                pause.pause(INTERVAL);
                if (files.hasChanged()) {
                    run();
                }
            }
        } catch (InterruptedException over) {
            Thread.currentThread().interrupt();
        }
    }
}
