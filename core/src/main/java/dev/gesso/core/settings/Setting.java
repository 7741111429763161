package dev.gesso.core.settings;

import java.util.Locale;

/**
 * Something that can be set.
 *
 * @param key its name in files, such as {@code catalog.folder}
 * @param usual what holds where it is not set, for people
 * @param meaning what it is for, as one sentence
 */
public record Setting<T>(String key, SettingValue<T> value, String usual, String meaning) {

    /** What all variables begin with. */
    static final String PREFIX = "GESSO_";

    /** Its name in the environment: {@code GESSO_CATALOG_FOLDER}. */
    public String variable() {
        return PREFIX + key.toUpperCase(Locale.ROOT).replace('.', '_').replace('-', '_');
    }

    /** Its name on a command line: {@code --catalog-folder}. */
    public String flag() {
        return "--" + key.replace('.', '-');
    }
}
