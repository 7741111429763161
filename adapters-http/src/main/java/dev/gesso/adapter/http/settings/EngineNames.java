package dev.gesso.cli.settings;

import dev.gesso.core.settings.Setting;
import dev.gesso.core.settings.SettingsLayer;
import java.util.ArrayList;
import java.util.List;
import java.util.SequencedMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The engines that settings speak of. Files name them freely; the environment can change what files say of an engine,
 * and all of {@code openai}, but bring no name of its own, as it has no small letters.
 */
final class EngineNames {

    private final SequencedMap<String, Set<String>> modelsByEngine = new TreeMap<>();

    /** Looks through all layers. */
    EngineNames(List<SettingsLayer> layers) {
        modelsByEngine.put(EngineEntry.OPENAI, new TreeSet<>());
        layers.forEach(layer -> layer.values().keySet().forEach(this::look));
    }

    List<String> names() {
        return List.copyOf(modelsByEngine.keySet());
    }

    /** The models that have another name at an engine. */
    List<String> models(String engine) {
        return List.copyOf(modelsByEngine.getOrDefault(engine, Set.of()));
    }

    /** Every setting of every engine. */
    List<Setting<?>> settings() {
        List<Setting<?>> settings = new ArrayList<>();
        modelsByEngine.forEach((name, models) -> {
            EngineKeys keys = new EngineKeys(name);
            settings.addAll(keys.all());
            models.forEach(model -> settings.add(keys.model(model)));
        });
        return settings;
    }

    private void look(String key) {
        if (!key.startsWith(EngineKeys.PREFIX)) {
            return;
        }
        String rest = key.substring(EngineKeys.PREFIX.length());
        int dot = rest.indexOf('.');
        if (dot > 0 && rest.substring(0, dot).matches("[a-z0-9-]+")) {
            Set<String> models = modelsByEngine.computeIfAbsent(rest.substring(0, dot), name -> new TreeSet<>());
            String member = rest.substring(dot + 1);
            if (member.startsWith(EngineKeys.MODELS)) {
                models.add(member.substring(EngineKeys.MODELS.length()));
            }
        }
    }
}
