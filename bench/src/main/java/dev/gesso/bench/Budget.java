package dev.gesso.bench;

import java.util.List;
import java.util.Optional;

/** What a benchmark, named as {@code Class.method}, may take. */
record Budget(String benchmark, Limit limit) {

    /** In the benchmark's own unit, or as a multiple of another benchmark of the same run. */
    sealed interface Limit {}

    record AtMost(double score) implements Limit {}

    record TimesOf(String benchmark, double factor) implements Limit {}

    private static final List<Budget> ALL = List.of(
            new Budget("RequestBenchmark.checkAndQuote", new AtMost(50)),
            new Budget("HeaderBenchmark.file", new AtMost(50)),
            new Budget("HeaderBenchmark.memory", new AtMost(50)),
            new Budget("MaskScanBenchmark.scan", new TimesOf("MaskScanBenchmark.inflate", 1.15)),
            new Budget("TokenizerBenchmark.prompt", new AtMost(100)));

    static Optional<Budget> of(String benchmark) {
        return ALL.stream()
                .filter(budget -> budget.benchmark().equals(benchmark))
                .findFirst();
    }
}
