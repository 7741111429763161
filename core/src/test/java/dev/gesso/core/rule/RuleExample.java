package dev.gesso.core.rule;

import dev.gesso.core.fixture.Engines;
import dev.gesso.core.fixture.Profiles;
import dev.gesso.core.fixture.Requests;
import dev.gesso.core.image.ImageSource;
import dev.gesso.core.model.EngineTraits;
import dev.gesso.core.model.ModelProfile;
import dev.gesso.core.request.Parameter;
import dev.gesso.core.request.RawRequest;
import java.util.Optional;

/**
 * A request that breaks a rule, and what the rule must say. The switches have no default: a new rule does not compile
 * until an example for it stands in its {@code …Examples} class.
 */
record RuleExample(
        RawRequest request,
        Optional<ModelProfile> profile,
        EngineTraits engine,
        Optional<String> param,
        String code,
        String message) {

    static RuleExample of(Rule rule) {
        return switch (rule) {
            case ParameterRule constant -> ParameterExamples.of(constant);
            case ImageReferenceRule constant -> ImageReferenceExamples.of(constant);
            case InputFileRule constant -> InputFileExamples.of(constant);
            case NumberRule constant -> NumberExamples.of(constant);
            case ChoiceRule constant -> ChoiceExamples.of(constant);
            case CombinationRule constant -> CombinationExamples.of(constant);
            case ModelRule constant -> ModelExamples.of(constant);
            case SizeRule constant -> SizeExamples.of(constant);
            case SupportRule constant -> SupportExamples.of(constant);
            case InputImageRule constant -> InputImageExamples.of(constant);
            case MaskRule constant -> MaskExamples.of(constant);
            case EngineRule constant -> EngineExamples.of(constant);
        };
    }

    /** A request for a model after gpt-image-2. */
    static RuleExample of(RawRequest request, String param, String code, String message) {
        return new RuleExample(
                request, Optional.of(Profiles.free()), Engines.HOSTED, Optional.of(param), code, message);
    }

    RuleExample forModel(ModelProfile other) {
        RawRequest renamed = request.with(Parameter.MODEL, other.name().value());
        return new RuleExample(renamed, Optional.of(other), engine, param, code, message);
    }

    RuleExample forEngine(EngineTraits other) {
        return new RuleExample(request, profile, other, param, code, message);
    }

    RuleExample withoutProfile() {
        return new RuleExample(request, Optional.empty(), engine, param, code, message);
    }

    RuleExample withoutParam() {
        return new RuleExample(request, profile, engine, Optional.empty(), code, message);
    }

    static RawRequest generation() {
        return Requests.generation(Profiles.free());
    }

    static RawRequest edit() {
        return Requests.edit(Profiles.free());
    }

    /** An edit of an image whose bytes are at hand. */
    static RawRequest editOf(ImageSource image) {
        return Requests.editOf(Profiles.free(), image);
    }
}
