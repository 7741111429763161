package dev.gesso.server.picture;

import dev.gesso.core.archive.Asker;
import dev.gesso.core.archive.PromptRules;
import dev.gesso.core.cost.Quote;
import dev.gesso.core.image.ImageSource;
import dev.gesso.core.model.EngineTraits;
import dev.gesso.core.port.EngineException;
import dev.gesso.core.port.EngineFailure;
import dev.gesso.core.port.PartialImageListener;
import dev.gesso.core.request.ModelName;
import dev.gesso.core.request.RawRequest;
import dev.gesso.core.rule.CheckedRequest;
import dev.gesso.core.rule.Finding;
import dev.gesso.core.rule.MaskReport;
import dev.gesso.core.rule.Verdict;
import dev.gesso.core.usecase.CheckRequest;
import dev.gesso.core.usecase.DrawImages;
import dev.gesso.core.usecase.Drawn;
import dev.gesso.core.usecase.QuoteRequest;
import dev.gesso.server.gate.Caller;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Semaphore;

/** Judges, prices and draws with one engine. Safe for many threads. */
public final class Studio {

    /** What draws here, with its version, as manifests name it; classes outside a jar have none. */
    public static final String PROGRAM = "gesso serve "
            + Optional.ofNullable(Studio.class.getPackage().getImplementationVersion())
                    .orElse("(unpackaged)");

    private final CheckRequest checks;
    private final QuoteRequest quotes;
    private final DrawImages drawing;
    private final OfferedEngine engine;
    private final Semaphore easels;

    /**
     * A studio.
     *
     * @param engine is made when something is to be drawn
     * @param easels how many drawings are worked on at once; others wait
     */
    public Studio(CheckRequest checks, QuoteRequest quotes, DrawImages drawing, OfferedEngine engine, int easels) {
        this(checks, quotes, drawing, engine, new Semaphore(easels, true));
    }

    private Studio(
            CheckRequest checks, QuoteRequest quotes, DrawImages drawing, OfferedEngine engine, Semaphore easels) {
        this.checks = checks;
        this.quotes = quotes;
        this.drawing = drawing;
        this.engine = engine;
        this.easels = easels;
    }

    /** The same with the same easels, for calls of whose prompts as much is kept. */
    public Studio keeping(PromptRules prompts) {
        return new Studio(checks, quotes, drawing.keeping(prompts), engine, easels);
    }

    public Verdict check(RawRequest request) {
        return checks.check(request, engine.traits());
    }

    /** What stands against a request of which the rest is still to come. */
    public List<Finding> checkBeginning(RawRequest beginning) {
        return checks.checkBeginning(beginning, engine.traits());
    }

    public Optional<MaskReport> checkMask(ImageSource image, ImageSource mask, ModelName model) {
        return checks.checkMask(image, mask, model, engine.traits());
    }

    public Quote quote(CheckedRequest request) {
        return quotes.quote(request);
    }

    public EngineTraits traits() {
        return engine.traits();
    }

    /** Whether the engine draws in this process. */
    public boolean isHere() {
        return engine.here();
    }

    /** Draws for somebody; blocks. An interrupt ends it with {@link EngineFailure.Cancelled}. */
    public Drawn draw(CheckedRequest request, PartialImageListener listener, Caller caller) {
        try {
            easels.acquire();
        } catch (InterruptedException gone) {
            Thread.currentThread().interrupt();
            throw new EngineException(
                    new EngineFailure.Cancelled("The call was given up while it waited", false), gone);
        }
        try {
            return drawing.draw(request, engine.engine().get(), listener, asker(caller));
        } finally {
            easels.release();
        }
    }

    private static Asker asker(Caller caller) {
        return new Asker(caller.name(), Optional.of(PROGRAM));
    }
}
