package dev.gesso.bench;

import dev.gesso.core.image.ImageHeader;
import dev.gesso.core.image.ImageSource;
import dev.gesso.core.image.header.HeaderReader;
import dev.gesso.core.image.png.AlphaCensus;
import dev.gesso.core.image.png.AlphaScan;
import dev.gesso.core.model.EngineTraits;
import dev.gesso.core.request.RawRequest;
import dev.gesso.core.request.WireValue;
import dev.gesso.core.rule.Finding;
import dev.gesso.core.rule.RequestChecker;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Judges every file of a folder, whatever is in it: none may cost more than a quarter of a second of CPU. */
public final class Corpus {

    private static final double MOST_MILLIS = 250;
    private static final long MOST_BYTES = 50_000_000;
    private static final Set<String> OF_FILES = Set.of("FILE", "IMAGE", "MASK");

    private final RequestChecker checker =
            new RequestChecker(List.of(), new EngineTraits("corpus", true, Set.of(), true), LocalDate.of(2026, 11, 25));

    /** One file's verdicts and what each took. */
    private record Row(String name, Timed<String> header, Timed<String> scan, Timed<String> check) {
        private double worst() {
            return Math.max(header.millis(), Math.max(scan.millis(), check.millis()));
        }

        private String line() {
            return String.format(
                    Locale.ROOT,
                    "| %-22s | %7.2f | %7.2f | %7.2f | %-40s | %-40s | %s |",
                    name,
                    header.millis(),
                    scan.millis(),
                    check.millis(),
                    header.value(),
                    scan.value(),
                    check.value());
        }
    }

    private record Timed<T>(T value, double millis) {
        private static <T> Timed<T> of(Supplier<T> work) {
            long start = cpu();
            T value = work.get();
            return new Timed<>(value, (cpu() - start) / 1e6);
        }

        private static long cpu() {
            return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        }
    }

    private Corpus() {}

    /** Takes the folder; ends with 1 where a file took too long. */
    public static void main(String[] arguments) throws IOException {
        Corpus corpus = new Corpus();
        List<Row> rows;
        try (Stream<Path> files = Files.list(Path.of(arguments[0]))) {
            rows = files.filter(Files::isRegularFile).sorted().map(corpus::row).toList();
        }
        System.out.println("| file | header ms | scan ms | check ms | header | pixels | findings |");
        System.out.println("|---|---:|---:|---:|---|---|---|");
        rows.forEach(row -> System.out.println(row.line()));
        double worst = rows.stream().mapToDouble(Row::worst).max().orElse(0);
        System.out.printf(
                Locale.ROOT,
                "%d files, the worst took %.0f ms of CPU, at most %.0f: %s%n",
                rows.size(),
                worst,
                MOST_MILLIS,
                worst <= MOST_MILLIS ? "kept" : "MISSED");
        if (worst > MOST_MILLIS) {
            System.exit(1);
        }
    }

    private Row row(Path file) {
        ImageSource source = ImageSource.of(file);
        return new Row(
                source.name(),
                Timed.of(() -> header(source)),
                Timed.of(() -> scan(source)),
                Timed.of(() -> check(source)));
    }

    private static String header(ImageSource source) {
        return switch (HeaderReader.read(source)) {
            case ImageHeader.Known(var image) ->
                "%s %s, %d bits%s"
                        .formatted(image.format(), image.size(), image.bitDepth(), image.alpha() ? ", alpha" : "");
            case ImageHeader.Foreign(var content) -> content.description();
            case ImageHeader.Unreadable(var flaw) -> flaw.problem();
        };
    }

    private static String scan(ImageSource source) {
        return switch (AlphaScan.of(source, MOST_BYTES)) {
            case AlphaScan.Counted(AlphaCensus census) ->
                "%d clear, %d partial, %d opaque".formatted(census.transparent(), census.partial(), census.opaque());
            case AlphaScan.Unreadable(var flaw) -> flaw.problem();
        };
    }

    /** As image and mask of one edit, whose other rules do not matter here. */
    private String check(ImageSource source) {
        WireValue.Upload upload = new WireValue.Upload(source);
        return checker
                .check(RawRequest.edit().with("image", upload).with("mask", upload), Optional.empty())
                .findings()
                .stream()
                .map(Finding::rule)
                .filter(rule -> OF_FILES.contains(rule.split("_", 2)[0]))
                .collect(Collectors.joining(", "));
    }
}
