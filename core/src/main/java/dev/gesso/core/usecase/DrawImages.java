package dev.gesso.core.usecase;

import dev.gesso.core.archive.ImageName;
import dev.gesso.core.archive.KeptImage;
import dev.gesso.core.archive.Manifest;
import dev.gesso.core.cost.Money;
import dev.gesso.core.image.GeneratedImage;
import dev.gesso.core.image.HeldImage;
import dev.gesso.core.image.ImageDigest;
import dev.gesso.core.port.Answer;
import dev.gesso.core.port.ImageEngine;
import dev.gesso.core.port.ImageStore;
import dev.gesso.core.port.PartialImageListener;
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

    /**
     * Draws with any engine, keeps in one store.
     *
     * @param chance keeps apart the names of pictures that are finished at the same moment
     */
    @Inject
    public DrawImages(ImageStore store, QuoteRequest quotes, InstantSource clock, LongSupplier chance) {
        this.store = store;
        this.quotes = quotes;
        this.clock = clock;
        this.chance = chance;
    }

    public Drawn draw(CheckedRequest request, ImageEngine engine, PartialImageListener listener) {
        return switch (engine.send(request, listener)) {
            case Answer.Refused refused -> new Drawn.Refused(refused.code(), refused.message(), refused.requestId());
            case Answer.Produced produced -> kept(request, engine, produced);
        };
    }

    private Drawn.Kept kept(CheckedRequest request, ImageEngine engine, Answer.Produced produced) {
        Optional<Money> cost = engine.traits().free()
                ? Optional.of(Money.ZERO)
                : produced.usage().flatMap(usage -> quotes.cost(request, usage));
        List<KeptImage> images = produced.images().stream()
                .map(image -> keep(image, request, engine, produced, cost))
                .toList();
        return new Drawn.Kept(
                images, produced.usage(), cost, produced.revisedPrompt(), produced.notes(), produced.requestId());
    }

    private KeptImage keep(
            GeneratedImage image,
            CheckedRequest request,
            ImageEngine engine,
            Answer.Produced produced,
            Optional<Money> cost) {
        Instant now = clock.instant();
        ImageDigest digest = ImageDigest.of(image.content());
        Manifest manifest = new Manifest(
                request.request().operation(),
                request.parameters(),
                request.profile().name(),
                engine.traits().name(),
                image.seed(),
                produced.usage(),
                cost,
                produced.revisedPrompt(),
                digest.sha256(),
                digest.bytes(),
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
