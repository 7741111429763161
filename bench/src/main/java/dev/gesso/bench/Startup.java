package dev.gesso.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Compares whole processes with an empty Java program on the same JDK: wall time, median of many interleaved runs. */
public final class Startup {

    private static final int RUNS = 21;

    /** A command line, and how many times an empty program's time it may take. */
    private record Contestant(String name, double budget, List<String> command) {}

    private Startup() {}

    /** Takes the launcher's path. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        List<Contestant> contestants = contestants(arguments[0]);
        long[][] nanos = new long[contestants.size()][RUNS];
        for (int run = -2; run < RUNS; run++) {
            for (int index = 0; index < contestants.size(); index++) {
                long time = time(contestants.get(index));
                nanos[index][Math.max(run, 0)] = time;
            }
        }
        print(
                contestants,
                Arrays.stream(nanos).mapToDouble(Startup::medianMillis).toArray());
    }

    private static List<Contestant> contestants(String gesso) {
        List<String> empty = List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                Empty.class.getName());
        return List.of(
                new Contestant("an empty Java program", 1, empty),
                new Contestant("gesso --version", 4, List.of(gesso, "--version")),
                new Contestant("gesso --help", 8, List.of(gesso, "--help")),
                new Contestant("gesso estimate, 200 words", 8, List.of(gesso, "estimate", Prompts.ofWords(200))));
    }

    private static long time(Contestant contestant) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(new ArrayList<>(contestant.command()))
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.INHERIT);
        builder.environment().keySet().removeIf(name -> name.startsWith("GESSO_"));
        builder.environment().putAll(Map.of("NO_COLOR", "1"));
        long start = System.nanoTime();
        int exit = builder.start().waitFor();
        long time = System.nanoTime() - start;
        if (exit != 0) {
            throw new IllegalStateException("%s ended with %d".formatted(contestant.name(), exit));
        }
        return time;
    }

    private static double medianMillis(long[] nanos) {
        return Arrays.stream(nanos).sorted().skip(RUNS / 2).findFirst().orElseThrow() / 1e6;
    }

    private static void print(List<Contestant> contestants, double[] medians) {
        System.out.printf(
                "| %-26s | %10s | %6s | %8s |%n|---|---:|---:|---|%n", "process", "median ms", "ratio", "budget");
        for (int index = 0; index < medians.length; index++) {
            Contestant contestant = contestants.get(index);
            double ratio = medians[index] / medians[0];
            System.out.printf(
                    Locale.ROOT,
                    "| %-26s | %10.1f | %6.2f | %s |%n",
                    contestant.name(),
                    medians[index],
                    ratio,
                    "%.0f: %s".formatted(contestant.budget(), ratio <= contestant.budget() ? "kept" : "MISSED"));
        }
    }
}
