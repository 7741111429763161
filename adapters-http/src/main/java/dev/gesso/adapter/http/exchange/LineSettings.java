package dev.gesso.adapter.http.exchange;

import dev.gesso.adapter.http.answer.Spool;
import dev.gesso.adapter.http.dialect.Dialect;
import dev.gesso.adapter.http.key.KeySource;
import dev.gesso.core.model.EngineTraits;
import java.time.Duration;

/**
 * How one engine is reached.
 *
 * @param root its address, such as {@code https://api.openai.com/v1}, without a slash at its end
 * @param stall how long nothing may move while bytes are on their way
 */
public record LineSettings(
        EngineTraits traits, String root, Dialect dialect, KeySource keys, Duration stall, Spool spool) {

    public String name() {
        return traits.name();
    }
}
