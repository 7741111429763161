package dev.gesso.server;

import dev.gesso.core.settings.Setting;
import dev.gesso.core.settings.SettingsSource;
import dev.gesso.server.settings.Reading;

/** What {@code --print-config} shows: every setting, what holds, and where that comes from. */
final class ConfigPage {

    private ConfigPage() {}

    static String of(Reading reading) {
        StringBuilder page = new StringBuilder();
        for (Setting<?> setting : reading.known()) {
            String held = reading.source()
                    .held(setting)
                    .map(value -> "%s (%s)".formatted(value.text(), place(setting, value)))
                    .orElseGet(() -> setting.usual().replace("`", "") + " (unless set)");
            page.append("%s: %s%n".formatted(setting.key(), held));
        }
        return page.toString();
    }

    /** {@code ./gesso.yaml:3}, {@code the environment, GESSO_ENGINE}. */
    private static String place(Setting<?> setting, SettingsSource.Held held) {
        String name = held.layer().naming().apply(setting);
        String place = held.layer().place(name);
        return name.equals(setting.key()) ? place : place + ", " + name;
    }
}
