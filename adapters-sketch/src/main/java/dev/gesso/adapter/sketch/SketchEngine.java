package dev.gesso.adapter.sketch;

import dev.gesso.adapter.sketch.encode.Encoders;
import dev.gesso.adapter.sketch.studio.Artist;
import dev.gesso.core.model.EngineTraits;
import dev.gesso.core.port.Answer;
import dev.gesso.core.port.EngineException;
import dev.gesso.core.port.EngineFailure;
import dev.gesso.core.port.ImageEngine;
import dev.gesso.core.port.PartialImageListener;
import dev.gesso.core.port.TextTokenizer;
import dev.gesso.core.request.Parameter;
import dev.gesso.core.rule.CheckedRequest;
import java.util.List;
import java.util.SequencedMap;
import java.util.Set;
import java.util.concurrent.CancellationException;

/**
 * Draws without key, network, model or native library: the prompt's words become pictograms in a scene, which then gets a
 * look. The same request and seed give the same pixels on every machine. Every model's parameters are understood, and
 * the tokens told are those that the named model would have billed.
 */
public final class SketchEngine implements ImageEngine {

    /** What the engine is, for those who need to know before it is started. */
    public static final EngineTraits TRAITS = new EngineTraits("sketch", true, Set.of(Parameter.SEED), true);

    private final Artist artist;
    private final Encoders encoders;
    private final TextTokenizer tokenizer;

    SketchEngine(Artist artist, Encoders encoders, TextTokenizer tokenizer) {
        this.artist = artist;
        this.encoders = encoders;
        this.tokenizer = tokenizer;
    }

    /**
     * The engine as it is shipped.
     *
     * @param tokenizer counts the prompt's tokens, for the usage that is told
     */
    public static SketchEngine create(TextTokenizer tokenizer) {
        return new SketchEngine(Artist.create(), Encoders.forThisMachine(), tokenizer);
    }

    @Override
    public EngineTraits traits() {
        return TRAITS;
    }

    @Override
    public Answer send(CheckedRequest request, PartialImageListener listener) {
        try {
            return new Commission(request, artist, encoders, tokenizer, listener).answer();
        } catch (CancellationException interrupted) {
            throw new EngineException(new EngineFailure.Cancelled("The drawing was stopped", false), interrupted);
        }
    }

    /** Who writes which file format on this machine, for the log. */
    public List<String> writers() {
        return encoders.names();
    }

    /** What each stage makes of a request, edits as if they began on an empty sheet: JSON under the stage's name. */
    public SequencedMap<String, String> explain(CheckedRequest request) {
        Order order = Order.of(request.request());
        DrawingEasel easel = DrawingEasel.of(artist, order, request);
        SequencedMap<String, String> stages = artist.explain(easel.plan(), easel.size(), order.effort(), order.seed());
        stages.put(
                "encode",
                "{\"format\":\"%s\",\"compression\":%d,\"width\":%d,\"height\":%d}"
                        .formatted(
                                request.request().output().format().wireName(),
                                order.compression(),
                                easel.size().width(),
                                easel.size().height()));
        return stages;
    }
}
