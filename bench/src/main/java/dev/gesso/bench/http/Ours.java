package dev.gesso.bench.http;

import dev.gesso.adapter.catalog.Catalogs;
import dev.gesso.adapter.http.EngineKind;
import dev.gesso.adapter.http.EngineSettings;
import dev.gesso.adapter.http.HttpEngine;
import dev.gesso.adapter.http.HttpEngines;
import dev.gesso.adapter.http.KeyPlace;
import dev.gesso.core.image.ImageSource;
import dev.gesso.core.port.Answer;
import dev.gesso.core.port.CallJournal;
import dev.gesso.core.port.Knowledge;
import dev.gesso.core.request.Parameter;
import dev.gesso.core.request.RawRequest;
import dev.gesso.core.request.WireValue;
import dev.gesso.core.rule.CheckedRequest;
import dev.gesso.core.rule.Verdict;
import dev.gesso.core.usecase.CheckRequest;
import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;

/** Gesso's engine, with the check that goes before every call. */
public final class Ours implements Contestant {

    private static final String MODEL = "gpt-image-2";
    private static final int UPLOADS = 16;

    private final Knowledge knowledge = Catalogs.shipped();
    private final Map<String, HttpEngine> engines = new HashMap<>();
    private final String root;

    public Ours(String root) {
        this.root = root;
    }

    @Override
    public void fetch(String path) throws IOException {
        HttpEngine engine = engine(path);
        switch (engine.send(checked(request(path), engine))) {
            case Answer.Produced produced ->
                produced.images().forEach(image -> image.content().release());
            case Answer.Refused refused -> throw new IOException(refused.message());
        }
    }

    private synchronized HttpEngine engine(String path) {
        return engines.computeIfAbsent(
                path,
                each -> HttpEngines.with(CallJournal.NOBODY, InstantSource.system(), new Random())
                        .open(EngineSettings.of(
                                "bench", new EngineKind.OpenAi(), root + each, new KeyPlace.Asked(() -> "sk-bench"))));
    }

    private CheckedRequest checked(RawRequest raw, HttpEngine engine) {
        return switch (new CheckRequest(knowledge.models(), InstantSource.system()).check(raw, engine.traits())) {
            case Verdict.Passed passed -> passed.request();
            case Verdict.Failed failed ->
                throw new IllegalStateException(failed.first().message());
        };
    }

    private static RawRequest request(String path) {
        RawRequest start = path.contains("upload") ? RawRequest.edit() : RawRequest.generation();
        RawRequest named = start.with(Parameter.MODEL, MODEL).with(Parameter.PROMPT, "A baby otter");
        if (path.contains("upload")) {
            ImageSource file = ImageSource.of(Path.of(System.getProperty("bench.upload")));
            return named.withImages(Collections.nCopies(UPLOADS, new WireValue.Upload(file)));
        }
        return path.contains("stream") ? named.with(Parameter.STREAM, true) : named;
    }
}
