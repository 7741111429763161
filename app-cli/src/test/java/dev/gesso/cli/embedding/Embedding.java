package dev.gesso.cli.embedding;

import dev.gesso.adapter.catalog.Catalogs;
import dev.gesso.adapter.sketch.SketchEngine;
import dev.gesso.core.model.EngineTraits;
import dev.gesso.core.port.Answer;
import dev.gesso.core.port.ImageEngine;
import dev.gesso.core.port.Knowledge;
import dev.gesso.core.port.PartialImageListener;
import dev.gesso.core.request.Parameter;
import dev.gesso.core.request.RawRequest;
import dev.gesso.core.rule.CheckedRequest;
import dev.gesso.core.rule.Verdict;
import dev.gesso.core.usecase.Gesso;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** The program of docs/embedding.md, word for word. */
final class Embedding {

    private Embedding() {}

    static void generate(Path file) throws IOException {
        Knowledge knowledge = Catalogs.shipped();
        Gesso gesso = Gesso.with(SketchEngine.create(knowledge.tokenizer()), knowledge);
        RawRequest request = RawRequest.generation()
                .with(Parameter.MODEL, "gpt-image-2")
                .with(Parameter.PROMPT, "A baby otter in a boat")
                .with(Parameter.SIZE, "1536x1024");
        Answer.Produced produced = gesso.generate(request);
        try (InputStream picture = produced.images().getFirst().content().open()) {
            Files.copy(picture, file);
        }
    }

    static String advise(Gesso gesso, RawRequest request) {
        return switch (gesso.check(request)) {
            case Verdict.Failed failed ->
                failed.first().message() + " " + failed.first().fix();
            case Verdict.Passed passed -> gesso.quote(passed.request()).toString();
        };
    }

    static final class StrictEngine implements ImageEngine {
        @Override
        public EngineTraits traits() {
            return SketchEngine.TRAITS;
        }

        @Override
        public Answer send(CheckedRequest request, PartialImageListener listener) {
            return new Answer.Refused(Optional.of("moderation_blocked"), "No otters here", Optional.empty());
        }
    }
}
