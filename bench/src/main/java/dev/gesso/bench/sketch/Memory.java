package dev.gesso.bench.sketch;

import dev.gesso.adapter.catalog.Catalogs;
import dev.gesso.adapter.sketch.SketchEngine;
import dev.gesso.adapter.sketch.encode.Encoders;
import dev.gesso.adapter.sketch.encode.Imprint;
import dev.gesso.adapter.sketch.raster.Pixels;
import dev.gesso.adapter.sketch.studio.Artist;
import dev.gesso.adapter.sketch.studio.Effort;
import dev.gesso.core.image.ImageFormat;
import dev.gesso.core.image.ImageSource;
import dev.gesso.core.image.Size;
import dev.gesso.core.port.Answer;
import dev.gesso.core.port.Knowledge;
import dev.gesso.core.port.PartialImageListener;
import dev.gesso.core.request.Parameter;
import dev.gesso.core.request.RawRequest;
import dev.gesso.core.request.WireValue;
import dev.gesso.core.rule.Verdict;
import dev.gesso.core.usecase.CheckRequest;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/** Whether the largest requests are answered within the heap that this process has, from file to file. */
record Memory(Artist artist) {

    private static final Size LARGE = new Size(3840, 2160);

    void print() {
        Knowledge knowledge = Catalogs.shipped();
        SketchEngine engine = SketchEngine.create(knowledge.tokenizer());
        CheckRequest checks = new CheckRequest(knowledge.models(), InstantSource.system());
        RawRequest drawing = RawRequest.generation()
                .with(Parameter.MODEL, knowledge.models().usual().value())
                .with(Parameter.PROMPT, "an oil painting of a knight on a horse before a castle")
                .with(Parameter.SIZE, LARGE.toString())
                .with(Parameter.QUALITY, "high");
        WireValue.Upload picture = new WireValue.Upload(photograph());
        RawRequest edit = RawRequest.edit()
                .with(Parameter.MODEL, knowledge.models().usual().value())
                .with(Parameter.PROMPT, "an oil painting with a red balloon")
                .with(Parameter.SIZE, LARGE.toString())
                .with(Parameter.QUALITY, "high")
                .with("image", picture);
        System.out.println("| request for 3840x2160 in high quality | ms with encoding | in " + heap() + " |");
        System.out.println("|---|---:|---|");
        for (String format : List.of("png", "jpeg", "webp")) {
            row(format, checks, engine, drawing.with(Parameter.OUTPUT_FORMAT, format));
        }
        row(
                "png, with three partial images",
                checks,
                engine,
                drawing.with(Parameter.STREAM, true).with(Parameter.PARTIAL_IMAGES, 3));
        row("an edit of a picture as large", checks, engine, edit);
        row("the same with a mask", checks, engine, edit.with("mask", new WireValue.Upload(mask())));
        row("an edit of 16 pictures as large", checks, engine, edit.withImages(Collections.nCopies(15, picture)));
    }

    private static String heap() {
        return (Runtime.getRuntime().maxMemory() >> 20) + " MB";
    }

    private static void row(String name, CheckRequest checks, SketchEngine engine, RawRequest request) {
        String[] outcome = {"drawn"};
        double millis = Clock.millis(() -> {
            try {
                outcome[0] = outcome(checks, engine, request);
            } catch (OutOfMemoryError full) {
                outcome[0] = "MISSED: " + full.getMessage();
            }
        });
        System.out.printf(Locale.ROOT, "| %s | %.0f | %s |%n", name, millis, outcome[0]);
    }

    private static String outcome(CheckRequest checks, SketchEngine engine, RawRequest request) {
        return switch (checks.check(request, engine.traits())) {
            case Verdict.Failed failed -> failed.first().message();
            case Verdict.Passed passed ->
                switch (engine.send(passed.request(), PartialImageListener.NOBODY)) {
                    case Answer.Produced ignored -> "drawn";
                    case Answer.Refused refused -> refused.message();
                };
        };
    }

    private ImageSource photograph() {
        return file(artist.draw(artist.plan("a city street at night"), LARGE, Effort.LOW, 1, List.of()));
    }

    /** Open in a quarter of its area. */
    private static ImageSource mask() {
        Pixels mask = Pixels.of(LARGE.width(), LARGE.height());
        Arrays.fill(mask.argb(), 0xff000000);
        for (int y = 500; y < 1580; y++) {
            Arrays.fill(mask.argb(), y * LARGE.width() + 900, y * LARGE.width() + 2820, 0);
        }
        return file(mask);
    }

    private static ImageSource file(Pixels pixels) {
        byte[] bytes = Encoders.pure().find(ImageFormat.PNG).orElseThrow().encode(pixels, 100, Imprint.of("", ""));
        return ImageSource.of("picture.png", bytes);
    }
}
