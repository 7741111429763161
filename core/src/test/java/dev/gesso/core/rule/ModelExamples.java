package dev.gesso.core.rule;

import static dev.gesso.core.rule.RuleExample.edit;
import static dev.gesso.core.rule.RuleExample.generation;

import dev.gesso.core.fixture.Engines;
import dev.gesso.core.fixture.Profiles;
import dev.gesso.core.request.Parameter;

final class ModelExamples {

    private ModelExamples() {}

    static RuleExample of(ModelRule rule) {
        return switch (rule) {
            case MODEL_EXISTS ->
                RuleExample.of(
                                generation().with(Parameter.MODEL, "fee"),
                                "model",
                                "invalid_value",
                                "The model 'fee' does not exist.")
                        .withoutProfile();
            case MODEL_SERVED ->
                RuleExample.of(generation(), "model", "invalid_value", "The model 'retired' does not exist.")
                        .forModel(Profiles.retired());
            case MODEL_OFFERS_OPERATION ->
                RuleExample.of(edit(), "model", "invalid_value", "The model 'retired' does not support image edits.")
                        .forModel(Profiles.retired());
            case MODEL_NOT_RETIRED ->
                RuleExample.of(
                                generation(),
                                "model",
                                "model_shut_down",
                                "The model 'retired' was shut down on 2026-05-12. Use newest or free instead.")
                        .forModel(Profiles.retired())
                        .forEngine(Engines.EMBEDDED);
            case MODEL_NOT_RETIRING ->
                RuleExample.of(
                                generation(),
                                "model",
                                "model_deprecated",
                                "The model 'tiled' is deprecated and will be shut down on 2026-12-01.")
                        .forModel(Profiles.tiled());
        };
    }
}
