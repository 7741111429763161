package dev.gesso.adapter.sketch;

import dev.gesso.adapter.sketch.encode.Imprint;
import dev.gesso.core.request.Parameter;
import dev.gesso.core.rule.CheckedRequest;
import java.util.LinkedHashMap;
import java.util.SequencedMap;
import java.util.Set;

/** What the files of one request say about themselves: the request without what identifies the caller's user. */
final class Imprints {

    private static final String SOFTWARE = "Gesso sketch engine: drawn by rules from pictograms, not by a neural model";
    private static final Set<String> LEFT_OUT = Set.of(Parameter.USER.wireName(), Parameter.PROMPT.wireName());

    private final String prompt;
    private final SequencedMap<String, String> entries = new LinkedHashMap<>();

    Imprints(CheckedRequest checked, String revisedPrompt) {
        this.prompt = checked.request().prompt().text();
        entries.put("drawn", revisedPrompt);
        checked.parameters().forEach((name, value) -> {
            if (!LEFT_OUT.contains(name) && name.matches("[a-z][a-z0-9_]*")) {
                entries.put(name, value);
            }
        });
    }

    Imprint of(long seed) {
        SequencedMap<String, String> own = new LinkedHashMap<>(entries);
        own.put("seed", Long.toString(seed));
        return new Imprint(SOFTWARE, prompt, own);
    }
}
