package dev.gesso.core.archive;

import java.util.Map;
import java.util.Optional;

/**
 * How much is kept for whom. Every key has the limits to itself: what one key has drawn pushes out nothing of another's.
 *
 * @param usual for keys that are not named, and for what was drawn without a key
 * @param byKey for keys by their names
 */
public record RetentionRules(Retention usual, Map<String, Retention> byKey) {

    public RetentionRules {
        byKey = Map.copyOf(byKey);
    }

    /** The same for everybody. */
    public static RetentionRules forAll(Retention usual) {
        return new RetentionRules(usual, Map.of());
    }

    /** Whether there is nothing that could go. */
    public boolean isForever() {
        return usual.isForever() && byKey.values().stream().allMatch(Retention::isForever);
    }

    public Retention of(Optional<String> key) {
        return key.flatMap(name -> Optional.ofNullable(byKey.get(name))).orElse(usual);
    }
}
