package dev.gesso.core.settings;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SequencedMap;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * Settings from one place, as they were written.
 *
 * @param origin the place, for people
 * @param naming how a setting is called there
 */
public record SettingsLayer(String origin, Function<Setting<?>, String> naming, SequencedMap<String, String> values) {

    public SettingsLayer {
        values = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(values));
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

    /** A command line's, by settings. */
    public static SettingsLayer ofFlags(Map<Setting<?>, String> flags) {
        SequencedMap<String, String> values = new TreeMap<>();
        flags.forEach((setting, text) -> values.put(setting.flag(), text));
        return new SettingsLayer("the command line", Setting::flag, values);
    }
}
