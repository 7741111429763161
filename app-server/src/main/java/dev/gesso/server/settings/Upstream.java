package dev.gesso.server.settings;

import dev.gesso.adapter.http.EngineKind;
import dev.gesso.adapter.http.EngineSettings;
import dev.gesso.adapter.http.KeyPlace;
import dev.gesso.core.settings.SettingsException;
import dev.gesso.core.settings.SettingsSource;
import java.util.List;
import java.util.Optional;

/** Reads which engine over HTTP a server hands its calls to. */
final class Upstream {

    private static final String OPENAI = "openai";
    private static final String OPENAI_URL = "https://api.openai.com/v1";
    private static final String OPENAI_KEY = "env:OPENAI_API_KEY";

    private Upstream() {}

    /** Empty for the embedded engine. */
    static Optional<EngineSettings> from(SettingsSource source) {
        return source.value(KnownSettings.ENGINE)
                .flatMap(word -> EngineKind.named(word, Optional.empty(), false)
                        .map(kind -> EngineSettings.of(word, kind, url(source, word), key(source))));
    }

    private static String url(SettingsSource source, String engine) {
        return source.value(KnownSettings.UPSTREAM_URL)
                .or(() -> Optional.of(OPENAI_URL).filter(usual -> engine.equals(OPENAI)))
                .orElseThrow(() -> new SettingsException(
                        List.of(KnownSettings.UPSTREAM_URL.key() + " is missing: where is the engine?")));
    }

    /** What cannot be read may be a key, and is not repeated. */
    private static KeyPlace key(SettingsSource source) {
        return KeyPlace.parse(source.value(KnownSettings.UPSTREAM_KEY).orElse(OPENAI_KEY))
                .orElseThrow(() -> new SettingsException(List.of(KnownSettings.UPSTREAM_KEY.key()
                        + " must say where the key is, such as env:MY_KEY, file:PATH, command:WORDS or none")));
    }
}
