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

/** The whole program, wired as it is started, in a folder of its own on 2026-11-24. */
record Visit(Path folder) {

    /** What a run left behind. */
    record Ran(int code, String answer, String talk) {}

    Ran run(String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int code = Program.run(Main.session(surroundings(out, err)), arguments);
        return new Ran(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    Surroundings surroundings() {
        return surroundings(new ByteArrayOutputStream(), new ByteArrayOutputStream());
    }

    private Surroundings surroundings(ByteArrayOutputStream out, ByteArrayOutputStream err) {
        return new Surroundings(
                Terminal.of(out, err, false, false),
                InputStream.nullInputStream(),
                Map.of(),
                folder,
                folder.resolve("home"),
                InstantSource.fixed(Instant.parse("2026-11-24T12:00:00Z")),
                () -> 7);
    }
}
