package dev.gesso.adapter.storage;

import dev.gesso.core.archive.KeptPrompts;
import dev.gesso.core.archive.PromptRules;
import dev.gesso.core.archive.Retention;
import dev.gesso.core.archive.RetentionRules;
import dev.gesso.core.settings.Setting;
import dev.gesso.core.settings.SettingValue;
import dev.gesso.core.settings.SettingsLayer;
import dev.gesso.core.settings.SettingsSource;
import java.time.Duration;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Keys of a server for which settings have rules of their own, {@code keep.keys.NAME.age} and its like. Files name
 * them; the environment can change what files say of one. A key that opens nothing any more can still have pictures, so
 * that no name is wrong.
 */
public final class KeepNames {

    private static final String PREFIX = "keep.keys.";
    private static final Pattern OWN = Pattern.compile(Pattern.quote(PREFIX) + "([a-z0-9-]+)\\.[a-z]+");
    private static final String UNLIMITED = "unlimited";

    private final List<String> names;

    private KeepNames(Collection<String> names) {
        this.names = List.copyOf(names);
    }

    /** Looks through all layers. */
    public static KeepNames in(List<SettingsLayer> layers) {
        TreeSet<String> names = new TreeSet<>();
        layers.forEach(layer -> layer.values().keySet().forEach(key -> {
            Matcher own = OWN.matcher(key);
            if (own.matches()) {
                names.add(own.group(1));
            }
        }));
        return new KeepNames(names);
    }

    /** All settings of all of them. */
    public List<Setting<?>> settings() {
        return names.stream().flatMap(name -> settings(name).stream()).toList();
    }

    /** All settings of one. */
    public static List<Setting<?>> settings(String name) {
        return List.of(prompts(name), age(name), count(name), bytes(name));
    }

    /** What is not set for a key is as for all. */
    RetentionRules rules(SettingsSource source, Retention usual) {
        Map<String, Retention> byKey = new LinkedHashMap<>();
        names.forEach(name -> byKey.put(
                name,
                new Retention(
                        source.value(age(name))
                                .map(limit -> limit.most().map(Duration::ofDays))
                                .orElse(usual.age()),
                        source.value(count(name))
                                .map(limit -> number(limit.most().map(Integer::longValue)))
                                .orElse(usual.count()),
                        source.value(bytes(name))
                                .map(limit -> number(limit.most()))
                                .orElse(usual.bytes()))));
        return new RetentionRules(usual, byKey);
    }

    /** What is not set for a key is as for all. */
    PromptRules prompts(SettingsSource source, KeptPrompts usual) {
        Map<String, KeptPrompts> byKey = new LinkedHashMap<>();
        names.forEach(
                name -> source.value(prompts(name)).map(KeptPrompts::named).ifPresent(own -> byKey.put(name, own)));
        return new PromptRules(usual, byKey);
    }

    static OptionalLong number(Optional<Long> value) {
        return value.map(OptionalLong::of).orElseGet(OptionalLong::empty);
    }

    /** What is set for a key: empty lifts the limit that holds for all. */
    private record Limit<T>(Optional<T> most) {}

    private static Setting<String> prompts(String name) {
        return new Setting<>(
                PREFIX + name + ".prompts",
                KeepSettings.PROMPTS.value(),
                as(KeepSettings.PROMPTS),
                "How much of a prompt the manifests of this key's pictures say.");
    }

    private static Setting<Limit<Integer>> age(String name) {
        return own(name, KeepSettings.AGE, ".age", "How many days pictures of this key are kept.");
    }

    private static Setting<Limit<Integer>> count(String name) {
        return own(name, KeepSettings.COUNT, ".count", "How many pictures of this key are kept.");
    }

    private static Setting<Limit<Long>> bytes(String name) {
        return own(name, KeepSettings.BYTES, ".bytes", "How many bytes of pictures of this key are kept.");
    }

    private static <T> Setting<Limit<T>> own(String name, Setting<T> usual, String member, String meaning) {
        SettingValue<T> value = usual.value();
        SettingValue<Limit<T>> limit = new SettingValue<>(
                value.expected() + ", or " + UNLIMITED,
                text -> text.equals(UNLIMITED)
                        ? Optional.of(new Limit<>(Optional.empty()))
                        : value.reader().apply(text).map(most -> new Limit<>(Optional.of(most))));
        return new Setting<>(PREFIX + name + member, limit, as(usual), meaning);
    }

    private static String as(Setting<?> usual) {
        return "as `" + usual.key() + "`";
    }
}
