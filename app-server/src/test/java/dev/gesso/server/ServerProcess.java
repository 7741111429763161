package dev.gesso.server;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** {@code gesso serve} as a process of its own, which can be killed. */
final class ServerProcess implements AutoCloseable {

    private static final Pattern LISTENS = Pattern.compile("gesso listens on http://127.0.0.1:(\\d+)");

    private final Process process;
    private final BufferedReader said;
    private final int port;

    private ServerProcess(Process process, BufferedReader said, int port) {
        this.process = process;
        this.said = said;
        this.port = port;
    }

    /** Starts one in a folder, and waits until it can be called. */
    static ServerProcess start(Path folder, String... flags) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-cp",
                absolute(System.getProperty("java.class.path")),
                Main.class.getName(),
                "--port",
                "0"));
        command.addAll(List.of(flags));
        ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
        builder.environment().keySet().removeIf(name -> name.startsWith("GESSO_"));
        Process process = builder.start();
        BufferedReader said = process.errorReader();
        return new ServerProcess(process, said, port(said));
    }

    private static String absolute(String classPath) {
        return String.join(
                File.pathSeparator,
                Stream.of(classPath.split(File.pathSeparator, -1))
                        .map(entry -> Path.of(entry).toAbsolutePath().toString())
                        .toList());
    }

    private static int port(BufferedReader said) {
        return awaited(said, LISTENS)
                .map(found -> Integer.parseInt(found.group(1)))
                .orElseThrow(() -> new IllegalStateException("The server does not listen"));
    }

    private static Optional<Matcher> awaited(BufferedReader said, Pattern line) {
        return said.lines().map(line::matcher).filter(Matcher::find).findFirst();
    }

    /** Waits for a line; false where the server ends without it. */
    boolean says(String line) {
        return awaited(said, Pattern.compile(Pattern.quote(line))).isPresent();
    }

    int port() {
        return port;
    }

    URI uri(String path) {
        return URI.create("http://127.0.0.1:" + port + path);
    }

    /** As {@code kill} does, or Ctrl-C. */
    void terminate() {
        // Process.destroy() closes what it says as well.
        process.toHandle().destroy();
    }

    /** As {@code kill -9} does. */
    void kill() {
        try {
            process.destroyForcibly().waitFor();
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }

    @Override
    public void close() {
        kill();
        try {
            said.close();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
