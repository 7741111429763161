package dev.gesso.core.settings;

import dev.gesso.core.text.Spelling;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** All settings of a program: the first layer that has one says what it is. */
public final class SettingsSource {

    private static final int LONGEST_SHOWN = 80;

    private final List<SettingsLayer> layers;

    private SettingsSource(List<SettingsLayer> layers) {
        this.layers = List.copyOf(layers);
    }

    /**
     * Reads every value of every layer.
     *
     * @param layers the one that has the last word first
     * @throws SettingsException with all unknown names and illegal values
     */
    public static SettingsSource of(List<SettingsLayer> layers, List<Setting<?>> known) {
        List<String> problems = new ArrayList<>();
        for (SettingsLayer layer : layers) {
            Map<String, Setting<?>> names =
                    known.stream().collect(Collectors.toMap(layer.naming(), Function.identity()));
            layer.values()
                    .forEach((name, text) -> problem(name, text, names)
                            .ifPresent(problem -> problems.add(layer.origin() + ": " + problem)));
        }
        if (!problems.isEmpty()) {
            throw new SettingsException(problems);
        }
        return new SettingsSource(layers);
    }

    /** What a setting was set to. */
    public <T> Optional<T> value(Setting<T> setting) {
        return layers.stream()
                .flatMap(layer ->
                        Optional.ofNullable(layer.values().get(layer.naming().apply(setting))).stream())
                .findFirst()
                .flatMap(setting.value().reader());
    }

    private static Optional<String> problem(String name, String text, Map<String, Setting<?>> names) {
        Setting<?> setting = names.get(name);
        if (setting == null) {
            return Optional.of(Spelling.nearest(name, names.keySet())
                    .map(nearest -> "there is no setting %s; did you mean %s?".formatted(name, nearest))
                    .orElseGet(() -> "there is no setting %s; there are %s"
                            .formatted(
                                    name,
                                    String.join(
                                            ", ",
                                            names.keySet().stream().sorted().toList()))));
        }
        return setting.value().reader().apply(text).isPresent()
                ? Optional.empty()
                : Optional.of("%s must be %s, not '%s'"
                        .formatted(name, setting.value().expected(), shown(text)));
    }

    private static String shown(String text) {
        return text.length() <= LONGEST_SHOWN ? text : text.substring(0, LONGEST_SHOWN) + "…";
    }
}
