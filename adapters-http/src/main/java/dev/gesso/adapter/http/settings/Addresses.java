package dev.gesso.adapter.http.settings;

import dev.gesso.core.settings.SettingsException;
import java.net.URI;
import java.util.List;
import java.util.regex.Pattern;

/** Addresses of engines and proxies as people write them. */
final class Addresses {

    private static final Pattern USER = Pattern.compile("//[^/@]*@");
    private static final List<String> SCHEMES = List.of("http", "https");

    private Addresses() {}

    /**
     * Reads one.
     *
     * @param key of the setting that has it
     * @throws SettingsException where it is none
     */
    static URI read(String key, String text) {
        try {
            URI uri = URI.create(text);
            if (uri.getHost() != null && SCHEMES.contains(String.valueOf(uri.getScheme()))) {
                return uri;
            }
        } catch (IllegalArgumentException unusable) {
            throw problem(key);
        }
        throw problem(key);
    }

    /** Without the user and password that may stand in it. */
    static String shown(String text) {
        return USER.matcher(text).replaceAll("//…@");
    }

    private static SettingsException problem(String key) {
        return new SettingsException(List.of(key + " is no address, such as " + EngineReader.OPENAI_URL));
    }
}
