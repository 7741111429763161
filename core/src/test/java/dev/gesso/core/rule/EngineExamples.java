package dev.gesso.core.rule;

import static dev.gesso.core.rule.RuleExample.edit;
import static dev.gesso.core.rule.RuleExample.generation;

import dev.gesso.core.fixture.Engines;
import dev.gesso.core.fixture.Pictures;
import dev.gesso.core.image.Size;
import dev.gesso.core.request.Parameter;
import dev.gesso.core.request.WireValue;
import java.util.List;

final class EngineExamples {

    private EngineExamples() {}

    static RuleExample of(EngineRule rule) {
        WireValue upload = new WireValue.Upload(Pictures.png(new Size(300, 200)));
        RuleExample example = switch (rule) {
            case READ_BY_ENGINE ->
                RuleExample.of(
                        generation().with(Parameter.QUALITY, "low"),
                        "quality",
                        "unsupported_by_engine",
                        "The engine 'local' does not read 'quality'.");
            case IMAGES_WITHIN_ENGINE ->
                RuleExample.of(
                        edit().withImages(List.of(upload, upload)),
                        "images",
                        "unsupported_by_engine",
                        "The engine 'local' looks at the first 1 of 2 images.");
            case REFERENCES_READ_BY_ENGINE ->
                RuleExample.of(
                        edit(), "images[0]", "unsupported_by_engine", "The engine 'local' cannot fetch 'images[0]'.");
        };
        return example.forEngine(Engines.LOCAL);
    }
}
