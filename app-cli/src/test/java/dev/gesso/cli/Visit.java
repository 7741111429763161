package dev.gesso.cli;

import dev.gesso.cli.command.Program;
import dev.gesso.cli.terminal.Surroundings;
import dev.gesso.cli.terminal.Terminal;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;

/** The whole program, wired as it is started, in a folder of its own on 2026-11-24. */
record Visit(Path folder, AtomicLong chance) {

    Visit(Path folder) {
        this(folder, new AtomicLong(6));
    }

    /** What a run left behind. */
    record Ran(int code, String answer, String talk) {}

    Ran run(String... arguments) {
        return run(false, arguments);
    }

    /** The same with a person who sees both streams. */
    Ran runOnScreens(String... arguments) {
        return run(true, arguments);
    }

    private Ran run(boolean screens, String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int code = Program.run(Main.session(surroundings(Terminal.of(out, err, screens, screens))), arguments);
        return new Ran(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    Surroundings surroundings() {
        return surroundings(Terminal.of(new ByteArrayOutputStream(), new ByteArrayOutputStream(), false, false));
    }

    private Surroundings surroundings(Terminal terminal) {
        return new Surroundings(
                terminal,
                InputStream.nullInputStream(),
                Map.of(),
                folder,
                folder.resolve("home"),
                InstantSource.fixed(Instant.parse("2026-11-24T12:00:00Z")),
                chance::incrementAndGet);
    }
}
