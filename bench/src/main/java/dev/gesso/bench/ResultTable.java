package dev.gesso.bench;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.openjdk.jmh.results.RunResult;

/** Benchmarks beside their budgets, as a table for docs/performance.md. */
record ResultTable(List<Row> rows) {

    /** A benchmark, named as {@code Class.method}. */
    record Row(String name, double score, String unit) {

        private static Row of(RunResult result) {
            List<String> path = List.of(result.getParams().getBenchmark().split("\\."));
            return new Row(
                    String.join(".", path.subList(path.size() - 2, path.size())),
                    result.getPrimaryResult().getScore(),
                    result.getPrimaryResult().getScoreUnit());
        }
    }

    static ResultTable of(Collection<RunResult> results) {
        return new ResultTable(results.stream()
                .map(Row::of)
                .sorted(Comparator.comparing(Row::name))
                .toList());
    }

    @Override
    public String toString() {
        return rows.stream()
                .map(row -> line(row.name(), number(row.score()), row.unit(), judged(row)))
                .collect(Collectors.joining(
                        "", line("benchmark", "score", "unit", "budget") + line("---", "---:", "---", "---"), ""));
    }

    private String judged(Row row) {
        return Budget.of(row.name()).flatMap(budget -> judged(budget, row)).orElse("");
    }

    private Optional<String> judged(Budget budget, Row row) {
        return switch (budget.limit()) {
            case Budget.AtMost(double score) -> Optional.of(verdict("at most " + number(score), row.score() <= score));
            case Budget.TimesOf(String other, double factor) ->
                score(other).map(reference -> ratio(row.score() / reference, other, factor));
        };
    }

    private Optional<Double> score(String name) {
        return rows.stream()
                .filter(row -> row.name().equals(name))
                .map(Row::score)
                .findFirst();
    }

    private static String ratio(double ratio, String other, double factor) {
        return verdict("%s x %s, at most %s".formatted(number(ratio), other, number(factor)), ratio <= factor);
    }

    private static String verdict(String text, boolean kept) {
        return text + (kept ? ": kept" : ": MISSED");
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.2f", value);
    }

    private static String line(String name, String score, String unit, String budget) {
        return "| %-40s | %12s | %-6s | %-50s |%n".formatted(name, score, unit, budget);
    }
}
