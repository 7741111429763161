package dev.gesso.bench.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Measures the server in all its uses, everything on this machine, and prints one table. */
public final class ServerBench {

    private static final String NGINX = "nginx";
    private static final String GESSO = "gesso";
    private static final String DIRECT = "direct";
    private static final int MANY = 16;
    private static final int WAITING = 2_000;
    private static final int UPLOADS = 16;

    private final Path launcher;
    private final Path folder;
    private final boolean quick;

    private ServerBench(Path launcher, Path folder, boolean quick) {
        this.launcher = launcher;
        this.folder = folder;
        this.quick = quick;
    }

    /** Takes the launcher, and {@code --quick}, and the names of the cases where not all are wanted. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        List<String> words = Arrays.asList(arguments).subList(1, arguments.length);
        Path folder = Files.createTempDirectory("gesso-bench-");
        try {
            List<String> cases =
                    words.stream().filter(word -> !word.startsWith("--")).toList();
            new ServerBench(Path.of(arguments[0]), folder, words.contains("--quick")).run(cases);
        } finally {
            clear(folder);
        }
        System.exit(0);
    }

    private static void clear(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path file : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        }
    }

    private void run(List<String> cases) throws IOException, InterruptedException {
        System.out.printf("| what | gesso | beside it | ratio | wanted |%n|---|---:|---:|---:|---:|%n");
        Duration wait = Duration.ofSeconds(quick ? 8 : 30);
        try (ImagesUpstream upstream = new ImagesUpstream(wait)) {
            if (isWanted("gateway", cases)) {
                gateway(upstream);
            }
            if (isWanted("waiting", cases)) {
                waiting(upstream, wait);
            }
        }
        if (isWanted("uploads", cases)) {
            uploads();
        }
        if (isWanted("emulator", cases)) {
            emulator();
        }
    }

    private static boolean isWanted(String name, List<String> cases) {
        return cases.isEmpty() || cases.contains(name);
    }

    private void gateway(ImagesUpstream upstream) throws IOException, InterruptedException {
        Path kept = folder.resolve("kept");
        try (Nginx nginx = Nginx.before(upstream, folder);
                Gesso off = Gesso.before(upstream, launcher, "memory");
                Gesso on = Gesso.before(upstream, launcher, kept.toString())) {
            large(nginx.port(), off.port(), on.port());
            small(nginx.port(), off.port(), upstream.port());
            row("resident memory after that", megabytes(off), "", "", "");
        }
    }

    private void large(int nginx, int off, int on) throws IOException, InterruptedException {
        Load load = Load.of("large", folder);
        Medians medians = new Medians();
        int seconds = quick ? 2 : 5;
        load.on(off, MANY, 3 * seconds);
        load.on(on, MANY, 2 * seconds);
        for (int round = 0; round < rounds(); round++) {
            medians.add(NGINX, load.on(nginx, MANY, seconds).perSecond());
            medians.add(GESSO, load.on(off, MANY, seconds).perSecond());
            medians.add("kept", load.on(on, MANY, seconds).perSecond());
        }
        perSecond("2 MB answers, 16 connections, store off", medians, GESSO, "0.7");
        perSecond("the same, kept in a folder and priced", medians, "kept", "0.4");
    }

    private void small(int nginx, int off, int direct) throws IOException, InterruptedException {
        Load load = Load.of("small", folder);
        Medians throughput = new Medians();
        Medians latency = new Medians();
        int seconds = quick ? 1 : 3;
        load.on(off, MANY, 5 * seconds);
        for (int round = 0; round < rounds(); round++) {
            throughput.add(NGINX, load.on(nginx, MANY, seconds).perSecond());
            throughput.add(GESSO, load.on(off, MANY, seconds).perSecond());
            latency.add(DIRECT, load.on(direct, 1, seconds).medianMillis());
            latency.add(GESSO, load.on(off, 1, seconds).medianMillis());
        }
        perSecond("1 KB answers, 16 connections, store off", throughput, GESSO, "0.3");
        row(
                "the same, 1 connection: median, and without a gateway",
                words("%.3f ms", latency.of(GESSO)),
                words("%.3f ms", latency.of(DIRECT)),
                words("+%.3f ms", latency.of(GESSO) - latency.of(DIRECT)),
                "+0.5 ms");
    }

    private static void perSecond(String what, Medians medians, String who, String wanted) {
        row(
                what,
                words("%.0f/s", medians.of(who)),
                words("nginx %.0f/s", medians.of(NGINX)),
                words("%.2f", medians.ratio(who, NGINX)),
                wanted);
    }

    private void waiting(ImagesUpstream upstream, Duration wait) throws IOException, InterruptedException {
        try (Gesso gesso = Gesso.before(upstream, launcher, "memory")) {
            Load.of("small", folder).on(gesso.port(), MANY, 5);
            long idle = gesso.residentMegabytes("VmRSS:");
            Waiting.Figures figures = Waiting.on(gesso, WAITING);
            row(
                    "%,d calls that wait %d s: resident memory, and before".formatted(WAITING, wait.toSeconds()),
                    figures.megabytes() + " MB",
                    idle + " MB",
                    "%d answered within %.1f s".formatted(figures.answered(), figures.seconds()),
                    "300 MB, all");
        }
    }

    private void uploads() throws IOException, InterruptedException {
        try (Discard discard = Discard.start();
                Gesso gesso = Gesso.emulator(launcher)) {
            byte[] edit = Uploads.edit();
            Medians medians = new Medians();
            for (int turn = 0; turn < (quick ? 60 : 700); turn++) {
                double discarded = Uploads.millis(discard.port(), edit);
                double checked = Uploads.millis(gesso.port(), edit);
                if (turn >= (quick ? 30 : 500)) {
                    medians.add("discard", discarded);
                    medians.add(GESSO, checked);
                }
            }
            row(
                    "an edit of 2 x 4 MB and a mask, checked; thrown away",
                    words("%.1f ms", medians.of(GESSO)),
                    words("%.1f ms", medians.of("discard")),
                    words("%.2f", medians.ratio(GESSO, "discard")),
                    "1.5");
            int answered = Uploads.together(gesso.port(), Uploads.large(), UPLOADS);
            row(
                    "16 uploads of 49 MB at once: answered, resident memory",
                    answered + " of " + UPLOADS,
                    megabytes(gesso),
                    "",
                    "all");
        }
    }

    private void emulator() throws IOException, InterruptedException {
        try (Gesso gesso = Gesso.emulator(launcher)) {
            int pictures = quick ? 60 : 120;
            Emulator.perSecond(gesso.port(), pictures, 4);
            Medians medians = new Medians();
            for (int round = 0; round < 3; round++) {
                medians.add(GESSO, Emulator.perSecond(gesso.port(), pictures, 4));
            }
            row("1024x1024 low png drawn, 4 callers", words("%.1f/s", medians.of(GESSO)), "", "", "15/s");
            for (int number = 0; number < 30; number++) {
                medians.add("event", Emulator.firstEventMillis(gesso.port(), number));
            }
            row("first event of a stream with 2 partials", words("%.0f ms", medians.of("event")), "", "", "100 ms");
            row("resident memory after that", megabytes(gesso), "", "", "");
        }
    }

    private int rounds() {
        return quick ? 3 : 5;
    }

    private static String megabytes(Gesso gesso) throws IOException {
        return gesso.residentMegabytes("VmHWM:") + " MB";
    }

    private static String words(String format, double figure) {
        return String.format(Locale.ROOT, format, figure);
    }

    private static void row(String what, String gesso, String beside, String ratio, String wanted) {
        System.out.printf(Locale.ROOT, "| %s | %s | %s | %s | %s |%n", what, gesso, beside, ratio, wanted);
    }
}
