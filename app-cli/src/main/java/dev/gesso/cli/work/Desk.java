package dev.gesso.cli.work;

import dev.gesso.cli.exit.StopException;
import dev.gesso.cli.request.ImageOptions;
import dev.gesso.cli.request.RequestOptions;
import dev.gesso.cli.settings.CliSettings;
import dev.gesso.cli.terminal.Surroundings;
import dev.gesso.cli.terminal.Terminal;
import dev.gesso.core.image.ImageSource;
import dev.gesso.core.request.ModelName;
import dev.gesso.core.request.RawRequest;
import dev.gesso.core.rule.MaskReport;
import dev.gesso.core.rule.Verdict;
import java.util.Optional;
import java.util.stream.Collectors;

/** One command at work: where it runs, how it is set, and what it works with. */
public record Desk(Surroundings surroundings, CliSettings settings, Workshop workshop) {

    public Terminal terminal() {
        return surroundings.terminal();
    }

    /** The same work with another engine. */
    public Desk with(String engine) {
        return new Desk(surroundings, settings.with(engine), workshop);
    }

    /** The engine that the settings name. */
    public OfferedEngine engine() {
        return workshop.engines().stream()
                .filter(engine -> engine.traits().name().equals(settings.engine()))
                .findFirst()
                .orElseThrow(() -> StopException.usage(
                        "there is no engine " + settings.engine(),
                        "use one of: "
                                + workshop.engines().stream()
                                        .map(engine -> engine.traits().name() + " (" + engine.nature() + ")")
                                        .collect(Collectors.joining(", "))));
    }

    /** A request of these options: an edit where there is something to edit. */
    public RawRequest request(RequestOptions options, ImageOptions images, Optional<String> fileFormat) {
        return images.areGiven() ? edit(options, images, fileFormat) : generation(options, fileFormat);
    }

    public RawRequest generation(RequestOptions options, Optional<String> fileFormat) {
        return filled(RawRequest.generation(), options, fileFormat);
    }

    public RawRequest edit(RequestOptions options, ImageOptions images, Optional<String> fileFormat) {
        return filled(images.addTo(RawRequest.edit(), surroundings), options, fileFormat);
    }

    /** What the rules say, as the chosen engine would be asked. */
    public Verdict check(RawRequest request) {
        return workshop.checks().check(request, engine().traits());
    }

    /** What the rules say of a mask for the model that the settings name, as the chosen engine would be asked. */
    public MaskReport checkMask(ImageSource image, ImageSource mask) {
        ModelName model = settings.model().orElseGet(workshop.models()::usual);
        return workshop.checks()
                .checkMask(image, mask, model, engine().traits())
                .orElseThrow(() -> StopException.usage("there is no model " + model, "see: gesso models"));
    }

    private RawRequest filled(RawRequest start, RequestOptions options, Optional<String> fileFormat) {
        ModelName model = settings.model().orElseGet(workshop.models()::usual);
        return options.addTo(start, model, workshop.models().profile(model), fileFormat, surroundings);
    }
}
