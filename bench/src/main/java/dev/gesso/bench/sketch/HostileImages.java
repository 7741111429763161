package dev.gesso.bench.sketch;

import dev.gesso.adapter.catalog.Catalogs;
import dev.gesso.adapter.sketch.SketchEngine;
import dev.gesso.core.image.ImageSource;
import dev.gesso.core.port.Answer;
import dev.gesso.core.port.Knowledge;
import dev.gesso.core.port.PartialImageListener;
import dev.gesso.core.request.Parameter;
import dev.gesso.core.request.RawRequest;
import dev.gesso.core.request.WireValue;
import dev.gesso.core.rule.Verdict;
import dev.gesso.core.usecase.CheckRequest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;

/** Edits every file of a folder, whatever is in it: each gets an answer or a finding, and none takes five seconds. */
public final class HostileImages {

    private static final Limit BUDGET = new Limit(5000, "ms");

    private final Knowledge knowledge = Catalogs.shipped();
    private final CheckRequest checks = new CheckRequest(knowledge.models(), InstantSource.system());
    private final SketchEngine engine = SketchEngine.create(knowledge.tokenizer());
    private double worst;

    private HostileImages() {}

    /** Takes the folder; whatever is thrown ends it. */
    public static void main(String[] arguments) throws IOException {
        HostileImages images = new HostileImages();
        System.out.println("| file | restyled | filled by its own alpha | ms |");
        System.out.println("|---|---|---|---:|");
        List<Path> files;
        try (Stream<Path> folder = Files.list(Path.of(arguments[0]))) {
            files = folder.filter(Files::isRegularFile).sorted().toList();
        }
        files.forEach(images::edit);
        System.out.printf(
                Locale.ROOT,
                "%d files, the worst took %.0f ms, at most %s%n",
                files.size(),
                images.worst,
                BUDGET.judge(images.worst));
        System.exit(images.worst <= BUDGET.most() ? 0 : 1);
    }

    private void edit(Path file) {
        WireValue.Upload upload = new WireValue.Upload(ImageSource.of(file));
        RawRequest plain = RawRequest.edit()
                .with(Parameter.MODEL, knowledge.models().usual().value())
                .with(Parameter.PROMPT, "Add a red balloon and make it a watercolour")
                .with("image", upload);
        AtomicReference<String> restyled = new AtomicReference<>("");
        AtomicReference<String> filled = new AtomicReference<>("");
        double millis = Math.max(
                Clock.millis(() -> restyled.set(outcome(plain))),
                Clock.millis(() -> filled.set(outcome(plain.with("mask", upload)))));
        worst = Math.max(worst, millis);
        System.out.printf(
                Locale.ROOT, "| %s | %s | %s | %.0f |%n", file.getFileName(), restyled.get(), filled.get(), millis);
    }

    private String outcome(RawRequest request) {
        return switch (checks.check(request, engine.traits())) {
            case Verdict.Failed failed -> failed.first().rule();
            case Verdict.Passed passed ->
                switch (engine.send(passed.request(), PartialImageListener.NOBODY)) {
                    case Answer.Produced produced ->
                        "drawn, " + produced.images().getFirst().size();
                    case Answer.Refused refused -> "refused: " + refused.message();
                };
        };
    }
}
