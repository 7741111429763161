package dev.gesso.core.archive;

import java.util.Map;
import java.util.Optional;

/**
 * How much of prompts is kept for whom.
 *
 * @param usual for keys that are not named, and for what is drawn without a key
 * @param byKey for keys by their names
 */
public record PromptRules(KeptPrompts usual, Map<String, KeptPrompts> byKey) {

    /** Every word, for everybody. */
    public static final PromptRules WHOLE = forAll(KeptPrompts.WHOLE);

    public PromptRules {
        byKey = Map.copyOf(byKey);
    }

    /** The same for everybody. */
    public static PromptRules forAll(KeptPrompts usual) {
        return new PromptRules(usual, Map.of());
    }

    public KeptPrompts of(Optional<String> key) {
        return key.flatMap(name -> Optional.ofNullable(byKey.get(name))).orElse(usual);
    }
}
