package dev.gesso.bench.store;

import dev.gesso.adapter.storage.ImageStores;
import dev.gesso.core.archive.ImageName;
import dev.gesso.core.archive.Wanted;
import dev.gesso.core.usecase.FindImages;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;

/** Measures the folder store, or the store in a bucket, and prints one table. */
public final class StoreBench {

    private static final int PICTURE = 3_000_000;
    private static final int MANY = 100_000;
    private static final int ROUNDS = 40;
    private static final int PAIRS = 100;
    private static final int PAGE = 100;
    private static final double SOON_MADE = 0.1;

    private final Path folder;
    private final Random chance = new Random(20261125);

    private StoreBench(Path folder) {
        this.folder = folder;
    }

    /** Takes a folder on the disk that is to be measured, or {@code s3}. */
    public static void main(String[] arguments) throws Exception {
        if (arguments[0].equals("s3")) {
            head();
            bucket();
            return;
        }
        Path folder = Files.createTempDirectory(Files.createDirectories(Path.of(arguments[0])), "gesso-bench-");
        try {
            new StoreBench(folder).run();
        } finally {
            clear(folder);
        }
    }

    private static void head() {
        System.out.printf("| what | measured | wanted |%n|---|---:|---:|%n");
    }

    private static void bucket() throws Exception {
        BucketBench bench = new BucketBench(new Random(20261125));
        try {
            BucketBench.Times times = bench.keeping(2 * ROUNDS, PICTURE);
            double ratio = median(times.ours()) / median(times.theirs());
            row(
                    "keep 3 MB in a bucket, to the SDK's put (%.1f ms)".formatted(median(times.theirs())),
                    "%.2f".formatted(ratio),
                    judged(ratio, 1.3, ""));
        } finally {
            bench.stop();
        }
    }

    private void run() throws IOException {
        head();
        making();
        keeping();
        listing("over six weeks", Duration.ofSeconds(36));
        listing("within one hour", Duration.ofMillis(36));
    }

    /** What is measured next depends on it: by hand one file is made for a picture, and two by the store. */
    private void making() throws IOException {
        Path made = Files.createDirectory(folder.resolve("made"));
        List<Double> all = new ArrayList<>();
        for (int number = 0; number < 2 * PAIRS; number++) {
            Path file = made.resolve(number + ".png");
            all.add(millis(() -> Files.createFile(file)));
        }
        row(
                "make an empty file there",
                "%.3f ms".formatted(median(all)),
                median(all) < SOON_MADE ? "" : "slow, as where many files were deleted lately: try another folder");
    }

    private void keeping() throws IOException {
        BucketBench.Times times = new KeepBench(folder, chance).keeping(PAIRS, PICTURE);
        double ratio = median(times.ours()) / median(times.theirs());
        row(
                "keep 3 MB, to writing and forcing it by hand (%s)".formatted(spread(times.theirs())),
                "%.2f (%s)".formatted(ratio, spread(times.ours())),
                judged(ratio, 1.3, ""));
    }

    private void listing(String spread, Duration step) throws IOException {
        Path root = folder.resolve("many " + spread);
        List<ImageName> names = Shelves.fill(root, MANY, step);
        timed(
                "newest page of 100,000 " + spread,
                50,
                () -> ImageStores.folder(root).newest(Optional.empty(), PAGE));
        timed(
                "first page of 100,000 " + spread,
                50,
                () -> ImageStores.folder(root).list(Optional.empty(), PAGE));
        timed(
                "newest page with manifests, of 100,000 " + spread,
                50,
                () -> new FindImages(ImageStores.folder(root)).find(Wanted.ALL, Optional.empty(), PAGE));
        timed("find one of 100,000 " + spread, 5, () -> demandThere(root, names.get(chance.nextInt(names.size()))));
        clear(root);
    }

    private static void demandThere(Path root, ImageName name) {
        if (ImageStores.folder(root).find(name).isEmpty()) {
            throw new IllegalStateException(name + " is not there");
        }
    }

    /** Every round with a store that knows nothing yet. */
    private static void timed(String what, double most, Step step) throws IOException {
        List<Double> all = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            all.add(millis(step));
        }
        row(
                what,
                "%.2f ms, at worst %.2f"
                        .formatted(
                                median(all),
                                all.stream().max(Comparator.naturalOrder()).orElseThrow()),
                judged(median(all), most, " ms"));
    }

    static double millis(Step step) throws IOException {
        long start = System.nanoTime();
        step.run();
        return (System.nanoTime() - start) / 1e6;
    }

    private static double median(List<Double> all) {
        return all.stream().sorted().toList().get(all.size() / 2);
    }

    /** The median, and between what values half of all lie. */
    private static String spread(List<Double> all) {
        List<Double> sorted = all.stream().sorted().toList();
        return "%.1f ms, half of all %.1f to %.1f"
                .formatted(median(all), sorted.get(all.size() / 4), sorted.get(all.size() * 3 / 4));
    }

    private static String judged(double value, double most, String unit) {
        return String.format(Locale.ROOT, "%s%s: %s", most, unit, value <= most ? "kept" : "MISSED");
    }

    private static void row(String what, String measured, String wanted) {
        System.out.printf("| %s | %s | %s |%n", what, measured, wanted);
    }

    private static void clear(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path file : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        }
    }

    /** What is measured. */
    @FunctionalInterface
    interface Step {
        void run() throws IOException;
    }
}
