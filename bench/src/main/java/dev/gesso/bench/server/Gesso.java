package dev.gesso.bench.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** {@code gesso serve} as anyone starts it, with 256 MB of heap. */
final class Gesso implements AutoCloseable {

    private final Process process;
    private final int port;

    private Gesso(Process process, int port) {
        this.process = process;
        this.port = port;
    }

    /** An emulator. */
    static Gesso emulator(Path launcher) throws IOException, InterruptedException {
        return started(launcher, List.of());
    }

    /**
     * A gateway.
     *
     * @param store a folder, or {@code memory}, which keeps a few and writes nothing
     */
    static Gesso before(ImagesUpstream upstream, Path launcher, String store) throws IOException, InterruptedException {
        return started(
                launcher,
                List.of(
                        "--engine",
                        "openai",
                        "--upstream-url",
                        "http://127.0.0.1:%d/v1".formatted(upstream.port()),
                        "--upstream-key",
                        "none",
                        "--store",
                        store));
    }

    private static Gesso started(Path launcher, List<String> settings) throws IOException, InterruptedException {
        int port = Ports.free();
        List<String> command = new ArrayList<>(List.of(launcher.toString(), "serve", "--port", Integer.toString(port)));
        command.addAll(settings);
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD);
        builder.environment().put("JDK_JAVA_OPTIONS", "-Xmx256m");
        Process process = builder.start();
        Ports.await(port, process);
        return new Gesso(process, port);
    }

    int port() {
        return port;
    }

    /** Resident memory now, and the most that there ever was. */
    long residentMegabytes(String which) throws IOException {
        return Files.readAllLines(Path.of("/proc", Long.toString(process.pid()), "status")).stream()
                        .filter(line -> line.startsWith(which))
                        .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                        .findFirst()
                        .orElseThrow()
                / 1024;
    }

    boolean isAlive() {
        return process.isAlive();
    }

    @Override
    public void close() {
        process.destroy();
    }
}
