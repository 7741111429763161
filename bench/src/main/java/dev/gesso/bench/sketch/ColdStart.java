package dev.gesso.bench.sketch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;

/** How long a process takes that starts, draws one picture of 1024x1024, writes it and ends. */
record ColdStart(Path gesso) {

    private static final int RUNS = 9;
    private static final Limit BUDGET = new Limit(1500, "ms");
    private static final String PROMPT = "A children's book drawing of a veterinarian using a stethoscope to listen to"
            + " the heartbeat of a baby otter";

    private record Cost(double wall, double cpu) {}

    void print() throws IOException, InterruptedException {
        Path folder = Files.createTempDirectory("cold");
        List<String> command = List.of(
                gesso.toString(), "generate", PROMPT, "--store", "memory", "--force", "-o", folder + "/otter.png");
        time(command);
        List<Cost> costs = new ArrayList<>();
        for (int run = 0; run < RUNS; run++) {
            costs.add(time(command));
        }
        Files.deleteIfExists(folder.resolve("otter.png"));
        Files.delete(folder);
        System.out.println("| first picture of a cold process, median of " + RUNS + " | ms | budget |");
        System.out.println("|---|---:|---|");
        row("from start to end", costs, Cost::wall);
        row("of that, at work on a core", costs, Cost::cpu);
    }

    private static void row(String name, List<Cost> costs, ToDoubleFunction<Cost> part) {
        double median = costs.stream()
                .mapToDouble(part)
                .sorted()
                .skip(RUNS / 2)
                .findFirst()
                .orElseThrow();
        System.out.printf(Locale.ROOT, "| %s | %.0f | %s |%n", name, median, BUDGET.judge(median));
    }

    private static Cost time(List<String> command) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD);
        builder.environment().keySet().removeIf(name -> name.startsWith("GESSO_"));
        double cpu = childrenMillis();
        long start = System.nanoTime();
        int exit = builder.start().waitFor();
        if (exit != 0) {
            throw new IllegalStateException("gesso ended with " + exit);
        }
        return new Cost((System.nanoTime() - start) / 1e6, childrenMillis() - cpu);
    }

    /** What ended children have worked: fields 16 and 17 of Linux's stat, in hundredths of a second. */
    private static double childrenMillis() throws IOException {
        Path stat = Path.of("/proc/self/stat");
        if (!Files.exists(stat)) {
            return Double.NaN;
        }
        String[] fields = Files.readString(stat).split(" ", -1);
        return 10.0 * (Long.parseLong(fields[15]) + Long.parseLong(fields[16]));
    }
}
