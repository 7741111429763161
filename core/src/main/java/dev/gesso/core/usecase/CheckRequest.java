package dev.gesso.core.usecase;

import dev.gesso.core.image.ImageSource;
import dev.gesso.core.model.EngineTraits;
import dev.gesso.core.model.ModelProfile;
import dev.gesso.core.port.ModelCatalog;
import dev.gesso.core.request.ModelName;
import dev.gesso.core.request.Parameter;
import dev.gesso.core.request.RawRequest;
import dev.gesso.core.request.WireValue;
import dev.gesso.core.rule.Finding;
import dev.gesso.core.rule.MaskReport;
import dev.gesso.core.rule.RequestChecker;
import dev.gesso.core.rule.Verdict;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Judges a request by the facts of the model it names, as the engine that is to draw it would. */
public final class CheckRequest {

    private final ModelCatalog models;
    private final InstantSource clock;

    @Inject
    public CheckRequest(ModelCatalog models, InstantSource clock) {
        this.models = models;
        this.clock = clock;
    }

    /** Reads the headers of the request's images and every pixel of its mask, but sends nothing to anyone. */
    public Verdict check(RawRequest request, EngineTraits engine) {
        return checker(engine).check(request, profile(request, engine));
    }

    /**
     * What stands against a request of which only the beginning has come, whatever comes after it: nobody need wait for
     * the rest. A file may be there by its first 512 bytes.
     */
    public List<Finding> checkBeginning(RawRequest beginning, EngineTraits engine) {
        Optional<ModelProfile> lenient = models.names().stream()
                .flatMap(name -> models.profile(name).stream())
                .max(Comparator.comparingInt(
                        profile -> profile.inputs().formats().size()));
        return checker(engine).checkBeginning(beginning, profile(beginning, engine), lenient);
    }

    /** Judges a mask for the first image of an edit; empty where nobody knows the model. */
    public Optional<MaskReport> checkMask(ImageSource image, ImageSource mask, ModelName model, EngineTraits engine) {
        return models.profile(model).map(profile -> checker(engine).checkMask(image, mask, profile));
    }

    private RequestChecker checker(EngineTraits engine) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        return new RequestChecker(models.names(), engine, today);
    }

    /** The facts of the model that will draw: of the one that the engine puts in its place, where that one is known. */
    private Optional<ModelProfile> profile(RawRequest request, EngineTraits engine) {
        return request.value(Parameter.MODEL)
                .filter(WireValue.Text.class::isInstance)
                .map(WireValue.Text.class::cast)
                .map(text -> new ModelName(text.value()))
                .flatMap(asked -> models.profile(engine.alias(asked)).or(() -> models.profile(asked)));
    }
}
