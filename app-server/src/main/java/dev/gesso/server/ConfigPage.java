package dev.gesso.server;

import dev.gesso.core.settings.Setting;
import dev.gesso.core.settings.SettingsLayer;
import dev.gesso.server.settings.KnownSettings;
import java.util.List;

/** What {@code --print-config} shows: every setting, what holds, and where that comes from. */
final class ConfigPage {

    private ConfigPage() {}

    /** The first layer that has a setting says what it is. */
    static String of(List<SettingsLayer> layers) {
        StringBuilder page = new StringBuilder();
        for (Setting<?> setting : KnownSettings.ALL) {
            String held = layers.stream()
                    .filter(layer -> layer.values().containsKey(layer.naming().apply(setting)))
                    .findFirst()
                    .map(layer -> "%s (%s)"
                            .formatted(layer.values().get(layer.naming().apply(setting)), layer.origin()))
                    .orElseGet(() -> setting.usual().replace("`", "") + " (unless set)");
            page.append("%s: %s%n".formatted(setting.key(), held));
        }
        return page.toString();
    }
}
