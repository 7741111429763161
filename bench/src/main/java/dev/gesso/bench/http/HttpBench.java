package dev.gesso.bench.http;

import dev.gesso.bench.http.PictureServer.Ready;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.LongStream;

/** Runs each contestant in a virtual machine of its own against one server, and prints a table. */
public final class HttpBench {

    private static final String JSON = "application/json";
    private static final int TWELVE_MEGABYTES = 12_000_000;
    private static final double BASE64 = 4.0 / 3 * TWELVE_MEGABYTES;
    private static final int INTERLEAVED = 5;
    private static final int ROUNDS = 20;
    private static final int COLD_ROUNDS = 7;
    private static final String FLOOR = Floor.class.getName();
    private static final String OURS = Ours.class.getName();

    private final String root;
    private final String sdk;
    private final Path upload;

    private HttpBench(String root, String sdk, Path upload) {
        this.root = root;
        this.sdk = sdk;
        this.upload = upload;
    }

    /** Takes the class path of the official SDK's contestant. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        byte[] twelve = Samples.png(TWELVE_MEGABYTES);
        byte[] small = Samples.whole(Samples.png(2_000));
        Path upload = Files.write(Files.createTempFile("bench", ".png"), Samples.png(20_000_000));
        try (PictureServer server = new PictureServer(Map.of(
                "twelve", new Ready(JSON, Samples.whole(twelve), 0),
                "twelve-stream", new Ready("text/event-stream", Samples.streamed(twelve), 0),
                "sixty", new Ready(JSON, Samples.whole(Samples.png(60_000_000)), 0),
                "slow", new Ready(JSON, small, 30),
                "quick", new Ready(JSON, small, 0),
                "upload", new Ready(JSON, small, 0)))) {
            new HttpBench(server.root(), arguments[0], upload).run();
        } finally {
            Files.delete(upload);
        }
    }

    private void run() throws IOException, InterruptedException {
        System.out.printf(
                "| what | who | ms | to the floor | allocated / base64 | limit |%n|---|---|---:|---:|---:|---|%n");
        twelve("/twelve", "12 MB, whole answer");
        twelve("/twelve-stream", "12 MB, streamed");
        System.out.printf("%n| what | who | outcome | limit |%n|---|---|---|---|%n");
        line("12 MB in -Xmx32m", "gesso", outcome(OURS, "/twelve", 10, "-Xmx32m"), "works");
        line("12 MB in -Xmx32m", "openai-java", outcome(sdkName(), "/twelve", 10, "-Xmx32m"), "");
        line("60 MB in -Xmx32m", "gesso", outcome(OURS, "/sixty", 2, "-Xmx32m"), "arrives");
        line("60 MB in -Xmx2g", "openai-java", outcome(sdkName(), "/sixty", 2, "-Xmx2g"), "");
        line("16 uploads of 20 MB in -Xmx32m", "gesso", outcome(OURS, "/upload", 2, "-Xmx32m"), "works");
        waiting();
        cold();
    }

    private String sdkName() {
        return "dev.gesso.bench.sdk.OfficialClient";
    }

    private void twelve(String path, String what) throws IOException, InterruptedException {
        List<String> names = List.of(FLOOR, OURS, sdkName());
        long[][] nanos = new long[names.size()][INTERLEAVED];
        long[] allocated = new long[names.size()];
        for (int turn = 0; turn < INTERLEAVED; turn++) {
            for (int index = 0; index < names.size(); index++) {
                Map<String, Long> figures = figures(names.get(index), path, "warm", ROUNDS, "-Xmx512m");
                nanos[index][turn] = figures.getOrDefault("nanos", 0L);
                allocated[index] = figures.getOrDefault("allocated", 0L);
            }
        }
        for (int index = 0; index < names.size(); index++) {
            double floor = median(nanos[0]);
            System.out.printf(
                    Locale.ROOT,
                    "| %s | %s | %.1f | %.2f | %.3f | %s |%n",
                    what,
                    simple(names.get(index)),
                    median(nanos[index]) / 1e6,
                    median(nanos[index]) / floor,
                    allocated[index] / BASE64,
                    index == 1 ? "1.5, 0.05" : "");
        }
    }

    private void waiting() throws IOException, InterruptedException {
        for (String name : List.of(OURS, sdkName())) {
            Map<String, Long> figures = figures(name, "/slow", "slow", 500, "-Xmx512m");
            line(
                    "500 calls of 30 s, above idle",
                    simple(name),
                    figures.containsKey("kilobytes")
                            ? "%d MB, all within %.1f s"
                                    .formatted(
                                            figures.getOrDefault("kilobytes", 0L) / 1024,
                                            figures.getOrDefault("nanos", 0L) / 1e9)
                            : "fails",
                    name.equals(OURS) ? "150 MB" : "");
        }
    }

    private void cold() throws IOException, InterruptedException {
        double sdkMedian = coldMedian(sdkName());
        cold(OURS, coldMedian(OURS), sdkMedian);
        cold(sdkName(), sdkMedian, sdkMedian);
    }

    private double coldMedian(String name) throws IOException, InterruptedException {
        long[] nanos = new long[COLD_ROUNDS];
        for (int turn = 0; turn < COLD_ROUNDS; turn++) {
            nanos[turn] = figures(name, "/quick", "cold", 1, "-Xmx512m").getOrDefault("nanos", 0L);
        }
        return median(nanos);
    }

    private static void cold(String name, double median, double sdkMedian) {
        line(
                "first call of a process",
                simple(name),
                String.format(Locale.ROOT, "%.0f ms, %.2f of the SDK's", median / 1e6, median / sdkMedian),
                name.equals(OURS) ? "0.5" : "");
    }

    private String outcome(String name, String path, int rounds, String heap) throws IOException, InterruptedException {
        Map<String, Long> figures = figures(name, path, "warm", rounds, heap);
        return figures.containsKey("nanos")
                ? String.format(Locale.ROOT, "works, %.0f ms", figures.getOrDefault("nanos", 0L) / 1e6)
                : "fails";
    }

    /** Empty where the contestant failed. */
    private Map<String, Long> figures(String name, String path, String kind, int number, String heap)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                heap,
                "-XX:+UseSerialGC",
                "-Dbench.upload=" + upload,
                "-cp",
                name.equals(sdkName()) ? sdk : System.getProperty("java.class.path"),
                Round.class.getName()));
        command.addAll(List.of(name, root, path, kind, Integer.toString(number)));
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        Map<String, Long> figures = new HashMap<>();
        new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
                .lines()
                .filter(line -> line.contains("="))
                .map(line -> line.split("=", 2))
                .forEach(figure -> figures.put(figure[0], Long.valueOf(figure[1])));
        return process.waitFor() == 0 ? figures : Map.of();
    }

    private static void line(String what, String who, String outcome, String limit) {
        System.out.printf("| %s | %s | %s | %s |%n", what, who, outcome, limit);
    }

    private static String simple(String name) {
        return name.equals(OURS) ? "gesso" : name.equals(FLOOR) ? "floor" : "openai-java";
    }

    private static double median(long[] nanos) {
        return LongStream.of(nanos).sorted().skip(nanos.length / 2).findFirst().orElseThrow();
    }
}
