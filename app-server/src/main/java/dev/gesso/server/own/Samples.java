package dev.gesso.server.own;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Numbers of one name that only rise, told apart by labels. Safe for many threads. */
final class Samples {

    private final String name;
    private final String help;
    private final int decimals;
    private final List<String> labels;
    private final Map<List<String>, LongAdder> values = new ConcurrentHashMap<>();

    /**
     * None yet.
     *
     * @param decimals of what is counted: 9 where it is counted in billionths
     * @param labels by whose values numbers are told apart
     */
    Samples(String name, String help, int decimals, String... labels) {
        this.name = name;
        this.help = help;
        this.decimals = decimals;
        this.labels = List.of(labels);
    }

    /** Adds to the number of these values, as many as there are labels. */
    void add(long amount, String... values) {
        this.values.computeIfAbsent(List.of(values), first -> new LongAdder()).add(amount);
    }

    private String text(List<String> values) {
        return IntStream.range(0, labels.size())
                .mapToObj(index -> labels.get(index) + "=\"" + escaped(values.get(index)) + '"')
                .collect(Collectors.joining(","));
    }

    private static String escaped(String value) {
        return value.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n");
    }

    void writeTo(StringBuilder page) {
        page.append("# HELP %s %s%n# TYPE %s counter%n".formatted(name, help, name));
        SequencedMap<String, LongAdder> sorted = new TreeMap<>();
        values.forEach((told, value) -> sorted.put(text(told), value));
        sorted.forEach((told, value) -> page.append("%s{%s} %s%n"
                .formatted(
                        name,
                        told,
                        BigDecimal.valueOf(value.sum(), decimals)
                                .stripTrailingZeros()
                                .toPlainString())));
    }
}
