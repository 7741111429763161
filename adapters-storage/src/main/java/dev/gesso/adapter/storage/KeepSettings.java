package dev.gesso.adapter.storage;

import dev.gesso.core.archive.KeptPrompts;
import dev.gesso.core.archive.PromptRules;
import dev.gesso.core.archive.Retention;
import dev.gesso.core.archive.RetentionRules;
import dev.gesso.core.settings.Setting;
import dev.gesso.core.settings.SettingValue;
import dev.gesso.core.settings.SettingsSource;
import java.time.Duration;
import java.util.List;

/** What is kept of a picture, and for how long. */
public record KeepSettings(PromptRules prompts, RetentionRules retention) {

    public static final Setting<String> PROMPTS = new Setting<>(
            "keep.prompts",
            SettingValue.word(KeptPrompts.words()),
            KeptPrompts.WHOLE.word(),
            "How much of a prompt a picture's manifest says: the `whole` of it, its SHA-256, or nothing.");

    public static final Setting<Integer> AGE = new Setting<>(
            "keep.age",
            SettingValue.count(),
            "for ever",
            "How many days a picture is kept; a server forgets what is older within the hour, and `gesso images prune` does.");

    public static final Setting<Integer> COUNT = new Setting<>(
            "keep.count",
            SettingValue.count(),
            "no limit",
            "How many pictures are kept of each key, and of those drawn without one.");

    public static final Setting<Long> BYTES = new Setting<>(
            "keep.bytes",
            SettingValue.bytes(),
            "no limit",
            "How many bytes of pictures are kept of each key, and of those drawn without one.");

    public static final List<Setting<?>> ALL = List.of(PROMPTS, AGE, COUNT, BYTES);

    /** Everything, for ever. */
    public static final KeepSettings USUAL =
            new KeepSettings(PromptRules.WHOLE, RetentionRules.forAll(Retention.FOREVER));

    /**
     * Reads them.
     *
     * @param keys those that have rules of their own
     */
    public static KeepSettings from(SettingsSource source, KeepNames keys) {
        Retention usual = new Retention(
                source.value(AGE).map(Duration::ofDays),
                KeepNames.number(source.value(COUNT).map(Integer::longValue)),
                KeepNames.number(source.value(BYTES)));
        KeptPrompts prompts = source.value(PROMPTS).map(KeptPrompts::named).orElse(KeptPrompts.WHOLE);
        return new KeepSettings(keys.prompts(source, prompts), keys.rules(source, usual));
    }
}
