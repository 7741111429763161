package dev.gesso.server;

import dev.gesso.adapter.http.settings.EngineKeys;
import dev.gesso.core.settings.Setting;
import dev.gesso.core.settings.SettingsException;
import dev.gesso.core.text.Spelling;
import dev.gesso.server.body.Printable;
import dev.gesso.server.settings.KnownSettings;
import java.util.EnumSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What a server is started with: flags that are settings, and a few that are not.
 *
 * @param flags that are settings, and their values
 * @param question what is to be said instead of serving anybody; of several the first in their order
 */
record CommandLine(Map<String, String> flags, Optional<Question> question) {

    CommandLine {
        flags = Map.copyOf(flags);
    }

    /** What can be asked. */
    enum Question {
        HELP,
        VERSION,
        CONFIG;

        private static Optional<Question> askedBy(String flag) {
            return switch (flag) {
                case "--help", "-h" -> Optional.of(HELP);
                case "--version", "-V" -> Optional.of(VERSION);
                case "--print-config" -> Optional.of(CONFIG);
                default -> Optional.empty();
            };
        }
    }

    /** Every flag that is a setting, and what it is for; those of engines are about the one that draws. */
    static SequencedMap<String, Setting<?>> known() {
        SequencedMap<String, Setting<?>> known = new LinkedHashMap<>();
        Stream.concat(KnownSettings.ALL.stream(), EngineKeys.OF_ANY.all().stream())
                .forEach(setting -> known.put(KnownSettings.flag(setting, EngineKeys.OF_ANY.name()), setting));
        return known;
    }

    /**
     * Reads arguments.
     *
     * @throws SettingsException with what is wrong
     */
    static CommandLine parse(List<String> arguments) {
        Set<String> known = known().keySet();
        Map<String, String> flags = new LinkedHashMap<>();
        Set<Question> questions = EnumSet.noneOf(Question.class);
        Iterator<String> rest = arguments.iterator();
        while (rest.hasNext()) {
            String[] parts = rest.next().split("=", 2);
            if (known.contains(parts[0])) {
                flags.put(parts[0], parts.length > 1 ? parts[1] : value(parts[0], rest));
            } else {
                questions.add(question(parts[0], known));
            }
        }
        return new CommandLine(flags, questions.stream().findFirst());
    }

    private static Question question(String flag, Set<String> flags) {
        return Question.askedBy(flag).orElseThrow(() -> unknown(flag, flags));
    }

    private static SettingsException unknown(String flag, Set<String> flags) {
        return new SettingsException(List.of(Spelling.nearest(flag, flags)
                .map(near -> "there is no %s; did you mean %s?".formatted(Printable.of(flag), near))
                .orElseGet(() -> "there is no %s; see gesso serve --help".formatted(Printable.of(flag)))));
    }

    private static String value(String flag, Iterator<String> rest) {
        if (!rest.hasNext()) {
            throw new SettingsException(List.of(flag + " needs a value"));
        }
        return rest.next();
    }
}
