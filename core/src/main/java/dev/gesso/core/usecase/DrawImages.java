package dev.gesso.core.usecase;

import dev.gesso.core.archive.Asker;
import dev.gesso.core.archive.ImageName;
import dev.gesso.core.archive.KeptImage;
import dev.gesso.core.archive.KeptPrompts;
import dev.gesso.core.archive.Manifest;
import dev.gesso.core.archive.PromptRules;
import dev.gesso.core.cost.Money;
import dev.gesso.core.image.GeneratedImage;
import dev.gesso.core.image.HeldImage;
import dev.gesso.core.image.ImageDigest;
import dev.gesso.core.model.EngineTraits;
import dev.gesso.core.port.Answer;
import dev.gesso.core.port.ImageEngine;
import dev.gesso.core.port.ImageStore;
import dev.gesso.core.port.PartialImageListener;
import dev.gesso.core.port.StorageException;
import dev.gesso.core.request.ModelName;
import dev.gesso.core.rule.CheckedRequest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.LongSupplier;

/**
 * Has an engine draw what a request asks for, and keeps every picture before anyone is shown it. Failures of the world
 * leave as {@link dev.gesso.core.port.EngineException} and {@link dev.gesso.core.port.StorageException}.
 */
public final class DrawImages {

    private final ImageStore store;
    private final QuoteRequest quotes;
    private final InstantSource clock;
    private final LongSupplier chance;
    private final PromptRules prompts;

    /**
     * Draws with any engine, keeps in one store.
     *
     * @param chance keeps apart the names of pictures that are finished at the same moment
     * @param prompts how much of them the manifests say
     */
    @Inject
    public DrawImages(
            ImageStore store, QuoteRequest quotes, InstantSource clock, LongSupplier chance, PromptRules prompts) {
        this.store = store;
        this.quotes = quotes;
        this.clock = clock;
        this.chance = chance;
        this.prompts = prompts;
    }

    /** The same, saying as much of prompts as these have it. */
    public DrawImages keeping(PromptRules other) {
        return new DrawImages(store, quotes, clock, chance, other);
    }

    /** Draws for somebody of whom nothing is known. */
    public Drawn draw(CheckedRequest request, ImageEngine engine, PartialImageListener listener) {
        return draw(request, engine, listener, Asker.UNKNOWN);
    }

    /**
     * Draws; the manifests will say who asked. Nothing is sent where the store says that it could not keep what comes
     * back.
     *
     * @throws StorageException before anything is paid for, or where a picture cannot be kept after all
     */
    public Drawn draw(CheckedRequest request, ImageEngine engine, PartialImageListener listener, Asker asker) {
        store.state().refusal().ifPresent(failure -> {
            throw new StorageException(failure);
        });
        return switch (engine.send(request, listener)) {
            case Answer.Refused refused -> new Drawn.Refused(refused.code(), refused.message(), refused.requestId());
            case Answer.Produced produced -> kept(new Commission(request, engine.traits(), asker), produced);
        };
    }

    /** What the pictures of one call have in common before there is any. */
    private record Commission(CheckedRequest request, EngineTraits engine, Asker asker) {

        /** An engine may have a name of its own for the model, and that name may be the dated one. */
        Optional<ModelName> snapshot() {
            ModelName asked = request.request().model();
            return request.profile().snapshot(asked).or(() -> request.profile().snapshot(engine.alias(asked)));
        }
    }

    private Drawn.Kept kept(Commission commission, Answer.Produced produced) {
        Optional<Money> cost = commission.engine().free()
                ? Optional.of(Money.ZERO)
                : produced.usage().flatMap(usage -> quotes.cost(commission.request(), usage));
        List<KeptImage> images = produced.images().stream()
                .map(image -> keep(image, commission, produced, cost))
                .toList();
        return new Drawn.Kept(
                images, produced.usage(), cost, produced.revisedPrompt(), produced.notes(), produced.requestId());
    }

    private KeptImage keep(
            GeneratedImage image, Commission commission, Answer.Produced produced, Optional<Money> cost) {
        Instant now = clock.instant();
        CheckedRequest request = commission.request();
        KeptPrompts said = prompts.of(commission.asker().key());
        Manifest manifest = new Manifest(
                request.request().operation(),
                said.of(request.parameters()),
                request.profile().name(),
                commission.snapshot(),
                commission.engine().name(),
                commission.asker(),
                image.seed(),
                produced.usage(),
                cost,
                produced.revisedPrompt().flatMap(said::of),
                ImageDigest.of(image.content()),
                image.size(),
                image.format(),
                now);
        KeptImage kept = store.keep(ImageName.of(now, chance.getAsLong()), image.content(), manifest);
        if (image.content() instanceof HeldImage held) {
            // What was kept are these very bytes, and to read them again would only cost time.
            return new KeptImage(kept.name(), kept.manifest(), held);
        }
        image.content().release();
        return kept;
    }
}
