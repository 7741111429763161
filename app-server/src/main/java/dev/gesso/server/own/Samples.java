package dev.gesso.server.own;

import java.math.BigDecimal;
import java.util.Map;
import java.util.SequencedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;
import java.util.stream.Collectors;

/** Numbers of one name that only rise, told apart by labels. Safe for many threads. */
final class Samples {

    private final String name;
    private final String help;
    private final int decimals;
    private final Map<Map<String, String>, LongAdder> values = new ConcurrentHashMap<>();

    /**
     * None yet.
     *
     * @param decimals of what is counted: 9 where it is counted in billionths
     */
    Samples(String name, String help, int decimals) {
        this.name = name;
        this.help = help;
        this.decimals = decimals;
    }

    /** Adds to the number that has these labels, which must not change. */
    void add(Map<String, String> labels, long amount) {
        values.computeIfAbsent(labels, first -> new LongAdder()).add(amount);
    }

    private static String text(Map<String, String> labels) {
        return new TreeMap<>(labels)
                .entrySet().stream()
                        .map(label -> label.getKey() + "=\"" + escaped(label.getValue()) + '"')
                        .collect(Collectors.joining(","));
    }

    private static String escaped(String value) {
        return value.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n");
    }

    void writeTo(StringBuilder page) {
        page.append("# HELP %s %s%n# TYPE %s counter%n".formatted(name, help, name));
        SequencedMap<String, LongAdder> sorted = new TreeMap<>();
        values.forEach((labels, value) -> sorted.put(text(labels), value));
        sorted.forEach((labels, value) -> page.append("%s{%s} %s%n"
                .formatted(
                        name,
                        labels,
                        BigDecimal.valueOf(value.sum(), decimals)
                                .stripTrailingZeros()
                                .toPlainString())));
    }
}
