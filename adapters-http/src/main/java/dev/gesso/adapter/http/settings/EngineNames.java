package dev.gesso.adapter.http.settings;

import dev.gesso.adapter.http.EngineKind;
import dev.gesso.core.settings.Problems;
import dev.gesso.core.settings.Setting;
import dev.gesso.core.settings.SettingsException;
import dev.gesso.core.settings.SettingsLayer;
import dev.gesso.core.settings.SettingsSource;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * The engines that settings speak of. Files name them freely; the environment can change what files say of an engine,
 * and all of {@code openai}, but bring no name of its own, as it has no small letters.
 */
public final class EngineNames {

    private final Map<String, Set<String>> modelsByEngine = new TreeMap<>();
    private final Set<String> reserved;

    private EngineNames(Set<String> reserved) {
        this.reserved = Set.copyOf(reserved);
    }

    /**
     * Looks through all layers.
     *
     * @param reserved names of engines that are not over HTTP, of which these settings say nothing
     */
    public static EngineNames in(List<SettingsLayer> layers, Set<String> reserved) {
        EngineNames names = new EngineNames(reserved);
        names.modelsByEngine.put(EngineEntry.OPENAI, new TreeSet<>());
        layers.forEach(layer -> layer.values().keySet().forEach(names::look));
        return names;
    }

    /** The same with the engine of that name, where the name is a kind: that says enough of it but its address. */
    public EngineNames withKind(String name) {
        EngineNames more = new EngineNames(reserved);
        more.modelsByEngine.putAll(modelsByEngine);
        if (EngineKind.WORDS.contains(name)) {
            more.modelsByEngine.putIfAbsent(name, new TreeSet<>());
        }
        return more;
    }

    /** All of them, in alphabetical order. */
    public List<String> names() {
        return List.copyOf(modelsByEngine.keySet());
    }

    /** Every setting of every engine. */
    public List<Setting<?>> settings() {
        List<Setting<?>> settings = new ArrayList<>();
        modelsByEngine.forEach((name, models) -> {
            EngineKeys keys = new EngineKeys(name);
            settings.addAll(keys.all());
            models.forEach(model -> settings.add(keys.model(model)));
        });
        return settings;
    }

    /**
     * Reads every engine.
     *
     * @param variables of the environment by their names; nothing for what is not there
     * @param paths turns a path as a person writes it into one that can be opened
     * @throws SettingsException with everything that is wrong with them
     */
    public List<EngineEntry> entries(
            SettingsSource source, UnaryOperator<String> variables, Function<String, Path> paths) {
        EngineReader reader = new EngineReader(source, variables, paths);
        Problems problems = new Problems();
        List<EngineEntry> entries = modelsByEngine.entrySet().stream()
                .map(engine -> problems.collect(() -> reader.entry(engine.getKey(), List.copyOf(engine.getValue()))))
                .flatMap(Optional::stream)
                .toList();
        problems.raise();
        return entries;
    }

    private void look(String key) {
        if (!key.startsWith(EngineKeys.PREFIX)) {
            return;
        }
        String rest = key.substring(EngineKeys.PREFIX.length());
        int dot = rest.indexOf('.');
        if (dot > 0 && isName(rest.substring(0, dot))) {
            Set<String> models = modelsByEngine.computeIfAbsent(rest.substring(0, dot), name -> new TreeSet<>());
            String member = rest.substring(dot + 1);
            if (member.startsWith(EngineKeys.MODELS)) {
                models.add(member.substring(EngineKeys.MODELS.length()));
            }
        }
    }

    private boolean isName(String word) {
        return word.matches("[a-z0-9-]+") && !reserved.contains(word);
    }
}
