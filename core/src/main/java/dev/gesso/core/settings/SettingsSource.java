package dev.gesso.core.settings;

import dev.gesso.core.text.Spelling;
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
        Problems problems = new Problems();
        SettingsSource source = of(layers, known, problems);
        problems.raise();
        return source;
    }

    /** The same, adding to what is wrong already; a value that is not legal counts as not set. */
    public static SettingsSource of(List<SettingsLayer> layers, List<Setting<?>> known, Problems problems) {
        for (SettingsLayer layer : layers) {
            // Two keys can have one variable, such as those of models that differ by a dot.
            Map<String, Setting<?>> names = known.stream()
                    .collect(Collectors.toMap(layer.naming(), Function.identity(), (first, second) -> first));
            layer.values()
                    .forEach((name, text) -> problem(name, text, names)
                            .ifPresent(problem -> problems.add(layer.place(name) + ": " + problem)));
        }
        return new SettingsSource(layers);
    }

    /**
     * What a setting was set to, for people.
     *
     * @param text without any secret
     * @param layer that has the last word
     */
    public record Held(String text, SettingsLayer layer) {}

    /** What a setting was set to. */
    public <T> Optional<T> value(Setting<T> setting) {
        return layers.stream()
                .flatMap(layer -> layer.text(setting).stream())
                .findFirst()
                .flatMap(setting.value().reader());
    }

    /** What a setting was set to, and where. */
    public Optional<Held> held(Setting<?> setting) {
        return layers.stream()
                .flatMap(layer ->
                        layer
                                .text(setting)
                                .map(text -> new Held(setting.value().shown().apply(text), layer))
                                .stream())
                .findFirst();
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
                        .formatted(
                                name,
                                setting.value().expected(),
                                shown(setting.value().shown().apply(text))));
    }

    private static String shown(String text) {
        return text.length() <= LONGEST_SHOWN ? text : text.substring(0, LONGEST_SHOWN) + "…";
    }
}
