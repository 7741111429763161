package dev.gesso.bench.server;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** Calls for pictures by {@code wrk}, from a process of its own. */
final class Load {

    private static final String SCRIPT = """
            wrk.method = "POST"
            wrk.body = '{"model":"gpt-image-2","prompt":"a KIND picture","size":"1024x1024","quality":"low"}'
            wrk.headers["Content-Type"] = "application/json"
            wrk.headers["Authorization"] = "Bearer any"
            done = function(summary, latency, requests)
              local errors = summary.errors
              io.write(string.format("figures %d %d %d %d\\n", summary.requests, summary.duration,
                latency:percentile(50), errors.connect + errors.read + errors.write + errors.status + errors.timeout))
            end
            """;

    private final Path script;

    private Load(Path script) {
        this.script = script;
    }

    /** For pictures of that kind. */
    static Load of(String kind, Path folder) throws IOException {
        return new Load(Files.writeString(folder.resolve(kind + ".lua"), SCRIPT.replace("KIND", kind)));
    }

    /** What came of it. */
    record Figures(double perSecond, double medianMillis) {}

    Figures on(int port, int connections, int seconds) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        "wrk",
                        "-t1",
                        "-c" + connections,
                        "-d" + seconds + "s",
                        "--timeout",
                        "10s",
                        "-s",
                        script.toString(),
                        "http://127.0.0.1:%d/v1/images/generations".formatted(port))
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        long[] figures = said.lines()
                .filter(line -> line.startsWith("figures "))
                .flatMap(line -> Stream.of(line.substring("figures ".length()).split(" ")))
                .mapToLong(Long::parseLong)
                .toArray();
        if (figures.length == 0 || figures[0] == 0 || figures[3] > 0) {
            throw new IOException("wrk says: " + said);
        }
        return new Figures(figures[0] * 1e6 / figures[1], figures[2] / 1e3);
    }
}
