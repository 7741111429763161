package dev.gesso.core.archive;

import dev.gesso.core.cost.Money;
import dev.gesso.core.image.caption.Caption;
import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.SequencedMap;

/** What a kept picture's own file may say of it when it leaves. */
public final class Captions {

    private Captions() {}

    /** All that others may know: not whose key it was, and a prompt only where it was kept whole. */
    public static Caption of(KeptImage image) {
        Manifest manifest = image.manifest();
        SequencedMap<String, String> facts = new LinkedHashMap<>();
        facts.put("name", image.name().value());
        facts.put("operation", manifest.operation().wireName());
        facts.put("model", manifest.model().value());
        manifest.snapshot().ifPresent(snapshot -> facts.put("snapshot", snapshot.value()));
        facts.put("engine", manifest.engine());
        manifest.seed().ifPresent(seed -> facts.put("seed", Long.toString(seed)));
        manifest.cost().map(Money::toString).ifPresent(cost -> facts.put("cost_usd", cost));
        return new Caption(prompt(manifest), manifest.asker().program(), manifest.time(), facts);
    }

    private static Optional<String> prompt(Manifest manifest) {
        return Optional.ofNullable(manifest.parameters().get(KeptPrompts.PROMPT))
                .filter(text -> !KeptPrompts.isHash(text));
    }
}
