package dev.gesso.cli;

import dev.gesso.adapter.settings.SettingsFiles;
import dev.gesso.cli.terminal.Surroundings;
import dev.gesso.cli.terminal.Terminal;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.InstantSource;

/** This process's own surroundings: the one place that knows its standard streams, environment and clock. */
final class Console {

    private Console() {}

    static Surroundings surroundings() {
        Terminal terminal = Terminal.of(
                        new FileOutputStream(FileDescriptor.out),
                        new FileOutputStream(FileDescriptor.err),
                        isScreen(1),
                        isScreen(2))
                .wide(Integer.getInteger("gesso.columns", 0))
                .typed(isScreen(0));
        return new Surroundings(
                terminal,
                System.in,
                System.getenv(),
                Path.of("").toAbsolutePath(),
                SettingsFiles.home(
                        name -> System.getenv().getOrDefault(name, ""), Path.of(System.getProperty("user.home"))),
                InstantSource.system(),
                () -> new SecureRandom().nextLong());
    }

    /** Java 21 cannot ask this of one stream alone; the launcher can, and names the descriptors that are terminals. */
    private static boolean isScreen(int descriptor) {
        return System.getProperty("gesso.screens", "").contains(String.valueOf(descriptor));
    }
}
