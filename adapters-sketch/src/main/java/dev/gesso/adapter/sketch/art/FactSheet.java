package dev.gesso.adapter.sketch.art;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text file of facts about drawings. A line has a key, a name for people to read, and facts as {@code name=value};
 * lines that begin with a number sign are remarks. Safe for many threads.
 */
public final class FactSheet {

    private static final Pattern FACT = Pattern.compile("(\\w+)=(\\S+)");

    private final Map<String, Map<String, String>> lines = new HashMap<>();

    private FactSheet(List<String> text) {
        for (String line : text) {
            if (!line.isBlank() && !line.startsWith("#")) {
                lines.put(line.substring(0, line.indexOf(' ')), facts(line));
            }
        }
    }

    /** Reads the file of that name beside a class. */
    public static FactSheet beside(Class<?> reader, String name) {
        return new FactSheet(Resources.lines(reader, name));
    }

    private static Map<String, String> facts(String line) {
        Map<String, String> facts = new HashMap<>();
        Matcher fact = FACT.matcher(line);
        while (fact.find()) {
            facts.put(fact.group(1), fact.group(2));
        }
        return Map.copyOf(facts);
    }

    /** What the lines of some keys say together; later keys override earlier ones. */
    public Facts of(String... keys) {
        Map<String, String> together = new HashMap<>();
        for (String key : keys) {
            together.putAll(lines.getOrDefault(key, Map.of()));
        }
        return new Facts(Map.copyOf(together));
    }
}
