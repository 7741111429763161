package dev.gesso.server;

import dev.gesso.core.settings.Setting;
import dev.gesso.core.settings.SettingsException;
import dev.gesso.core.settings.SettingsLayer;
import dev.gesso.core.text.Spelling;
import dev.gesso.server.body.Printable;
import dev.gesso.server.settings.KnownSettings;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What a server is started with: flags that are settings, and a few that are not. */
record CommandLine(Map<Setting<?>, String> settings, boolean help, boolean printConfig) {

    CommandLine {
        settings = Map.copyOf(settings);
    }

    /**
     * Reads arguments.
     *
     * @throws SettingsException with what is wrong
     */
    static CommandLine parse(List<String> arguments) {
        Map<String, Setting<?>> flags =
                KnownSettings.ALL.stream().collect(Collectors.toMap(KnownSettings::flag, Function.identity()));
        Map<Setting<?>, String> settings = new LinkedHashMap<>();
        Set<String> plain = new HashSet<>();
        Iterator<String> rest = arguments.iterator();
        while (rest.hasNext()) {
            String[] parts = rest.next().split("=", 2);
            Setting<?> setting = flags.get(parts[0]);
            if (setting == null) {
                plain.add(known(parts[0], flags.keySet()));
            } else {
                settings.put(setting, parts.length > 1 ? parts[1] : value(setting, rest));
            }
        }
        return new CommandLine(settings, plain.contains("--help"), plain.contains("--print-config"));
    }

    private static String known(String flag, Set<String> flags) {
        if (flag.equals("--help") || flag.equals("--print-config")) {
            return flag;
        }
        throw new SettingsException(List.of(Spelling.nearest(flag, flags)
                .map(near -> "there is no %s; did you mean %s?".formatted(Printable.of(flag), near))
                .orElseGet(() -> "there is no %s; see gesso serve --help".formatted(Printable.of(flag)))));
    }

    private static String value(Setting<?> setting, Iterator<String> rest) {
        if (!rest.hasNext()) {
            throw new SettingsException(List.of(KnownSettings.flag(setting) + " needs a value"));
        }
        return rest.next();
    }

    /** Those that are settings, as a layer of them. */
    SettingsLayer layer() {
        SequencedMap<String, String> values = new TreeMap<>();
        settings.forEach((setting, text) -> values.put(KnownSettings.flag(setting), text));
        return new SettingsLayer("the command line", KnownSettings::flag, values);
    }
}
