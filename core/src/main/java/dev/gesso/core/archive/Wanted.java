package dev.gesso.core.archive;

import dev.gesso.core.cost.Money;
import dev.gesso.core.request.ModelName;
import java.time.Instant;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Which kept pictures somebody is looking for; what is empty asks for nothing.
 *
 * @param since the first moment that counts
 * @param until the first moment that counts no more
 * @param model by its own name or by a snapshot's
 * @param prompt words that all occur in the prompt or in the engine's revision of it, in any order and case; where only
 *     hashes are kept, the whole prompt to the letter
 * @param key the name of the key that asked
 * @param costFrom the least that the whole call cost; a cost that is not known is neither little nor much
 * @param costTo the most that it cost
 */
public record Wanted(
        Optional<Instant> since,
        Optional<Instant> until,
        Optional<ModelName> model,
        Optional<String> prompt,
        Optional<String> key,
        Optional<Money> costFrom,
        Optional<Money> costTo) {

    /** All pictures. */
    public static final Wanted ALL = new Wanted(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());

    /** The same, of one key alone. */
    public Wanted by(String onlyKey) {
        return new Wanted(since, until, model, prompt, Optional.of(onlyKey), costFrom, costTo);
    }

    /** Whether there can be such a picture: no time ends before it begins, and no least is more than the most. */
    public boolean isPossible() {
        return since.filter(start -> until.filter(end -> !start.isBefore(end)).isPresent())
                        .isEmpty()
                && costFrom.filter(least ->
                                costTo.filter(most -> least.compareTo(most) > 0).isPresent())
                        .isEmpty();
    }

    public boolean fits(Manifest manifest) {
        return since.filter(manifest.time()::isBefore).isEmpty()
                && until.filter(end -> !manifest.time().isBefore(end)).isEmpty()
                && model.filter(asked -> !isOf(asked, manifest)).isEmpty()
                && key.filter(asked -> !manifest.asker().key().equals(Optional.of(asked)))
                        .isEmpty()
                && costs(manifest)
                && prompt.filter(asked -> !says(manifest, asked)).isEmpty();
    }

    /** Whether pictures of this name and of all names before it are too old, which spares reading their manifests. */
    public boolean isOver(ImageName name) {
        return since.flatMap(start -> name.time().filter(time -> time.isBefore(start)))
                .isPresent();
    }

    /** Before which name a search that goes back begins, given where it came to before. */
    public Optional<ImageName> start(Optional<ImageName> before) {
        Optional<ImageName> end = until.map(ImageName::firstOf);
        return Stream.concat(before.stream(), end.stream()).min(ImageName::compareTo);
    }

    private static boolean isOf(ModelName asked, Manifest manifest) {
        return manifest.model().equals(asked) || manifest.snapshot().equals(Optional.of(asked));
    }

    private boolean costs(Manifest manifest) {
        return costFrom.filter(least -> !manifest.cost()
                                .filter(cost -> cost.compareTo(least) >= 0)
                                .isPresent())
                        .isEmpty()
                && costTo.filter(most -> !manifest.cost()
                                .filter(cost -> cost.compareTo(most) <= 0)
                                .isPresent())
                        .isEmpty();
    }

    private static boolean says(Manifest manifest, String asked) {
        String said = manifest.parameters().getOrDefault(KeptPrompts.PROMPT, "");
        String all = lower(said + "\n" + manifest.revisedPrompt().orElse(""));
        return Arrays.stream(lower(asked).strip().split("\\s+")).allMatch(all::contains)
                || said.equals(KeptPrompts.hashed(asked));
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
