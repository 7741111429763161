package dev.gesso.cli;

import dev.gesso.cli.command.Program;
import dev.gesso.cli.terminal.Surroundings;
import dev.gesso.cli.terminal.Terminal;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;

/**
 * Runs typical commands in the working folder and throws their answers away: the classes that this loads go into the
 * launcher's class-data cache.
 */
public final class Rehearsal {

    private static final String PROMPT =
            "A children's book drawing of a baby otter in a boat at night, with a sign \"hi\"";

    private static final List<List<String>> LINES = List.of(
            List.of("--help"),
            List.of("models"),
            List.of("models", "gpt-image-1.5", "--json"),
            List.of("estimate", PROMPT, "--size", "1536x1024", "--quality", "high"),
            List.of("estimate", PROMPT, "--model", "gpt-image-1", "--json"),
            List.of("estimate", PROMPT, "--size", "1000x1000"),
            List.of("check", PROMPT, "--size", "0x0", "--json"),
            List.of("generate", PROMPT, "-o", "otter.png", "--force"));

    private Rehearsal() {}

    public static void main(String[] arguments) {
        rehearse(Path.of("").toAbsolutePath());
        // Once as it is really started: what meets the streams, and what ends the process, is loaded as well.
        Main.main(new String[] {"--version"});
    }

    /** Runs them all in a folder; tells how each ended. */
    static List<Integer> rehearse(Path folder) {
        Surroundings nowhere = new Surroundings(
                Terminal.of(OutputStream.nullOutputStream(), OutputStream.nullOutputStream(), false, false),
                InputStream.nullInputStream(),
                Map.of(),
                folder,
                folder,
                InstantSource.system(),
                () -> 0);
        return LINES.stream()
                .map(line -> Program.run(Main.session(nowhere), line.toArray(String[]::new)))
                .toList();
    }
}
