package dev.gesso.cli.work;

import dev.gesso.cli.settings.CliSettings;
import dev.gesso.cli.settings.SettingsReader;
import dev.gesso.cli.terminal.Surroundings;
import dev.gesso.cli.terminal.Terminal;
import dev.gesso.core.settings.Setting;
import java.util.Map;
import java.util.function.Function;

/**
 * What a run starts from: its surroundings, and how a workshop is made for given settings. Commands that need none read
 * no settings and wire nothing.
 */
public record Session(Surroundings surroundings, Function<CliSettings, Workshop> workshops) {

    public Terminal terminal() {
        return surroundings.terminal();
    }

    /** Reads the settings and sets up what they ask for. */
    public Desk open(Map<Setting<?>, String> flags) {
        CliSettings settings = SettingsReader.read(surroundings, flags);
        return new Desk(surroundings, settings, workshops.apply(settings));
    }
}
