package dev.gesso.cli.settings;

import dev.gesso.adapter.http.CallLimits;
import dev.gesso.adapter.http.KeyPlace;
import dev.gesso.adapter.http.settings.EngineEntry;
import java.util.Map;
import java.util.Optional;

/** Engines as settings describe them. */
public final class EngineEntries {

    /** What there is where nothing is set. */
    public static final EngineEntry OPENAI = new EngineEntry(
            "openai",
            "openai",
            "https://api.openai.com/v1",
            new KeyPlace.Variable("OPENAI_API_KEY"),
            Optional.empty(),
            false,
            Optional.empty(),
            Map.of(),
            CallLimits.USUAL,
            Optional.empty(),
            Optional.empty());

    private EngineEntries() {}
}
