package dev.gesso.server.settings;

import dev.gesso.core.settings.Problems;
import dev.gesso.core.settings.Setting;
import dev.gesso.core.settings.SettingsLayer;
import dev.gesso.core.settings.SettingsSource;
import dev.gesso.server.gate.NamedKey;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;

/** The keys that settings name, under {@code server.keys.NAME}; those of a list are called key-1, key-2 and so on. */
public final class KeyNames {

    private static final String PREFIX = KnownSettings.KEYS.key() + ".";

    private final List<String> names;

    private KeyNames(List<String> names) {
        this.names = List.copyOf(names);
    }

    /** Looks through all layers. */
    static KeyNames in(List<SettingsLayer> layers) {
        TreeSet<String> names = new TreeSet<>();
        layers.forEach(layer -> layer.values().keySet().stream()
                .filter(key -> key.startsWith(PREFIX))
                .map(key -> key.substring(PREFIX.length()))
                .filter(name -> name.matches("[a-z0-9-]+"))
                .forEach(names::add));
        return new KeyNames(List.copyOf(names));
    }

    List<Setting<?>> settings() {
        return names.stream().<Setting<?>>map(KeyNames::setting).toList();
    }

    /** The setting of one. */
    public static Setting<String> setting(String name) {
        return new Setting<>(
                PREFIX + name, Digests.ONE, "none", "A key that opens the server, as its SHA-256, and whose it is.");
    }

    /** Reads them all; two names of one key, or two keys of one name, are problems. */
    List<NamedKey> keys(SettingsSource source, Problems problems) {
        List<NamedKey> keys = new ArrayList<>();
        source.value(KnownSettings.KEYS)
                .ifPresent(list -> list.forEach(digest -> keys.add(key("key-" + (keys.size() + 1), digest))));
        names.forEach(name -> source.value(setting(name)).ifPresent(digest -> keys.add(key(name, digest))));
        Map<String, String> namesByDigest = new HashMap<>();
        Map<String, String> digestsByName = new HashMap<>();
        for (NamedKey key : keys) {
            String other = namesByDigest.putIfAbsent(key.digest(), key.name());
            if (other != null) {
                problems.add("%s%s: this is the key of %s already; leave one out".formatted(PREFIX, key.name(), other));
            }
            if (digestsByName.putIfAbsent(key.name(), key.digest()) != null) {
                problems.add("%s%s: the keys of %s are called so; choose another name"
                        .formatted(PREFIX, key.name(), KnownSettings.KEYS.key()));
            }
        }
        return keys;
    }

    private static NamedKey key(String name, String digest) {
        return new NamedKey(name, digest.toLowerCase(Locale.ROOT));
    }
}
