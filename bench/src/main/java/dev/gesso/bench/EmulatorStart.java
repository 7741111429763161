package dev.gesso.bench;

import dev.gesso.server.Emulator;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * How long tests wait for an emulator in their own process: the first one of a JVM, of which many are started for that,
 * and those after it. Wall time in milliseconds until its address is known; medians.
 */
public final class EmulatorStart {

    private static final int RUNS = 11;
    private static final int BUDGET = 300;

    private EmulatorStart() {}

    /** With {@code one}, starts emulators in this process and prints what each took. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        if (arguments.length > 0) {
            Arrays.stream(starts(RUNS)).forEach(System.out::println);
            return;
        }
        double[] first = new double[RUNS];
        double[] later = new double[RUNS];
        for (int run = 0; run < RUNS; run++) {
            double[] starts = ofAProcess();
            first[run] = starts[0];
            later[run] = median(Arrays.copyOfRange(starts, 1, starts.length));
        }
        print(median(first), median(later));
    }

    private static double[] starts(int count) {
        double[] millis = new double[count];
        for (int index = 0; index < count; index++) {
            long begun = System.nanoTime();
            try (Emulator emulator = Emulator.start()) {
                emulator.url();
                millis[index] = (System.nanoTime() - begun) / 1e6;
            }
        }
        return millis;
    }

    private static double[] ofAProcess() throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                System.getProperty("java.home") + "/bin/java",
                "-cp",
                System.getProperty("java.class.path"),
                EmulatorStart.class.getName(),
                "one"));
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.US_ASCII);
        if (process.waitFor() != 0) {
            throw new IllegalStateException("The emulator did not start");
        }
        return printed.lines().mapToDouble(Double::parseDouble).toArray();
    }

    private static double median(double[] millis) {
        return Arrays.stream(millis)
                .sorted()
                .skip(millis.length / 2)
                .findFirst()
                .orElseThrow();
    }

    private static void print(double first, double later) {
        System.out.printf(
                Locale.ROOT,
                "| an emulator in JUnit | median ms | budget |%n|---|---:|---|%n| %s | %.0f | %d: %s |%n| %s | %.0f | |%n",
                "the first of a JVM",
                first,
                BUDGET,
                first <= BUDGET ? "kept" : "MISSED",
                "those after it",
                later);
    }
}
