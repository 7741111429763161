package dev.gesso.core.settings;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Settings from one place, as they were written.
 *
 * @param origin the place, for people
 * @param naming how a setting is called there
 * @param lines where each stands, counted from 1; empty where there are no lines
 */
public record SettingsLayer(
        String origin,
        Function<Setting<?>, String> naming,
        SequencedMap<String, String> values,
        Map<String, Integer> lines) {

    public SettingsLayer {
        values = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(values));
        lines = Map.copyOf(lines);
    }

    /** Settings from a place without lines. */
    public SettingsLayer(String origin, Function<Setting<?>, String> naming, SequencedMap<String, String> values) {
        this(origin, naming, values, Map.of());
    }

    /** Those among an environment's variables that are Gesso's. */
    public static SettingsLayer ofEnvironment(Map<String, String> variables) {
        SequencedMap<String, String> values = new TreeMap<>(variables);
        values.keySet().removeIf(name -> !name.startsWith(Setting.PREFIX));
        return new SettingsLayer("the environment", Setting::variable, values);
    }

    /** A file's, by keys. */
    public static SettingsLayer ofFile(String origin, SequencedMap<String, String> values) {
        return new SettingsLayer(origin, Setting::key, values);
    }

    /** A file's, by keys, with the lines in which they stand. */
    public static SettingsLayer ofFile(String origin, SequencedMap<String, String> values, Map<String, Integer> lines) {
        return new SettingsLayer(origin, Setting::key, values, lines);
    }

    /** A command line's, by settings. */
    public static SettingsLayer ofFlags(Map<Setting<?>, String> flags) {
        SequencedMap<String, String> values = new TreeMap<>();
        flags.forEach((setting, text) -> values.put(setting.flag(), text));
        return new SettingsLayer("the command line", Setting::flag, values);
    }

    /** The same but for some names, such as those that are for another program. */
    public SettingsLayer without(Predicate<String> names) {
        SequencedMap<String, String> rest = new LinkedHashMap<>(values);
        rest.keySet().removeIf(names);
        return new SettingsLayer(origin, naming, rest, lines);
    }

    /** What a setting was set to here. */
    public Optional<String> text(Setting<?> setting) {
        return Optional.ofNullable(values.get(naming.apply(setting)));
    }

    /** Where a name stands: {@code ./gesso.yaml:3}. */
    public String place(String name) {
        return Optional.ofNullable(lines.get(name))
                .map(line -> origin + ":" + line)
                .orElse(origin);
    }
}
