package dev.gesso.core.usecase;

import dev.gesso.core.cost.Quote;
import dev.gesso.core.port.Answer;
import dev.gesso.core.port.ImageEngine;
import dev.gesso.core.port.Knowledge;
import dev.gesso.core.request.RawRequest;
import dev.gesso.core.rule.CheckedRequest;
import dev.gesso.core.rule.Verdict;
import java.time.InstantSource;

/**
 * Where a program that embeds Gesso starts: one engine, and what must be known to check and price. Safe for many
 * threads if the engine is; put another engine in its place in a test.
 */
public final class Gesso {

    private final ImageEngine engine;
    private final CheckRequest checks;
    private final QuoteRequest quotes;

    private Gesso(ImageEngine engine, Knowledge knowledge, InstantSource clock) {
        this.engine = engine;
        this.checks = new CheckRequest(knowledge.models(), clock);
        this.quotes = new QuoteRequest(knowledge.prices(), knowledge.tokenizer(), clock);
    }

    public static Gesso with(ImageEngine engine, Knowledge knowledge) {
        return new Gesso(engine, knowledge, InstantSource.system());
    }

    /** As {@link #with(ImageEngine, Knowledge)}, with a clock that decides which models and prices are in force. */
    public static Gesso with(ImageEngine engine, Knowledge knowledge, InstantSource clock) {
        return new Gesso(engine, knowledge, clock);
    }

    /** Judges a request; sends nothing. */
    public Verdict check(RawRequest request) {
        return checks.check(request, engine.traits());
    }

    /** Prices a request; sends nothing. */
    public Quote quote(CheckedRequest request) {
        return quotes.quote(request);
    }

    /** Draws; blocks until the last picture is there. */
    public Answer draw(CheckedRequest request) {
        return engine.send(request);
    }

    /**
     * Checks and draws in one step.
     *
     * @throws RequestRefusedException where the check finds an error
     */
    public Answer.Produced generate(RawRequest request) {
        return switch (check(request)) {
            case Verdict.Failed failed ->
                throw new RequestRefusedException(failed.first().message());
            case Verdict.Passed passed -> produced(draw(passed.request()));
        };
    }

    private static Answer.Produced produced(Answer answer) {
        return switch (answer) {
            case Answer.Produced produced -> produced;
            case Answer.Refused refused -> throw new RequestRefusedException(refused.message());
        };
    }
}
