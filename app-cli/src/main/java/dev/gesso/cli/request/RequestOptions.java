package dev.gesso.cli.request;

import dev.gesso.cli.terminal.Surroundings;
import dev.gesso.core.model.ModelProfile;
import dev.gesso.core.request.ModelName;
import dev.gesso.core.request.Parameter;
import dev.gesso.core.request.RawRequest;
import dev.gesso.core.request.WireValue;
import java.math.BigDecimal;
import java.util.Optional;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What every command that takes a request can be told about it. Values are passed on as they were written. */
public final class RequestOptions {

    @Parameters(
            paramLabel = "PROMPT",
            description = "What to draw; - reads it from standard input, @FILE from a file of text.")
    private String prompt = "";

    @Option(
            names = "--model",
            paramLabel = "NAME",
            description = "Whose rules, tokens and prices apply (see: gesso models).")
    private Optional<String> model = Optional.empty();

    @Option(
            names = "--size",
            paramLabel = "WxH",
            description = "Such as 1536x1024; or square, portrait, landscape, auto.")
    private Optional<String> size = Optional.empty();

    @Option(names = "--quality", paramLabel = "WORD", description = "Such as low, medium, high, auto.")
    private Optional<String> quality = Optional.empty();

    @Option(
            names = {"-n", "--count"},
            paramLabel = "N",
            description = "How many pictures.")
    private Optional<String> count = Optional.empty();

    @Option(
            names = "--format",
            paramLabel = "WORD",
            description = "png, jpeg or webp; without it, what the ending of -o says.")
    private Optional<String> format = Optional.empty();

    @Option(names = "--compression", paramLabel = "0-100", description = "For jpeg and webp; 100 is the best picture.")
    private Optional<String> compression = Optional.empty();

    @Option(names = "--background", paramLabel = "WORD", description = "transparent, opaque or auto.")
    private Optional<String> background = Optional.empty();

    @Option(names = "--moderation", paramLabel = "WORD", description = "auto or low.")
    private Optional<String> moderation = Optional.empty();

    @Option(names = "--seed", paramLabel = "NUMBER", description = "Fixes the chance; for the embedded engine.")
    private Optional<String> seed = Optional.empty();

    @Option(names = "--user", paramLabel = "TEXT", description = "Your name for whom it is drawn.")
    private Optional<String> user = Optional.empty();

    @Option(names = "--stream", description = "Ask for the answer piece by piece.")
    private boolean stream;

    @Option(
            names = "--partial-images",
            paramLabel = "0-3",
            description = "Unfinished pictures to show on the way; implies --stream.")
    private Optional<String> partialImages = Optional.empty();

    /** The model that was asked for. */
    public Optional<String> model() {
        return model;
    }

    /** Puts everything that was given into a request; {@code fileFormat} is what an output file's ending says. */
    public RawRequest addTo(
            RawRequest start,
            ModelName name,
            Optional<ModelProfile> profile,
            Optional<String> fileFormat,
            Surroundings surroundings) {
        RawRequest request =
                start.with(Parameter.MODEL, name.value()).with(Parameter.PROMPT, PromptText.read(prompt, surroundings));
        request = withNumber(request, Parameter.N, count);
        request = withText(request, Parameter.SIZE, size.map(text -> NamedSize.resolved(text, profile)));
        request = withText(request, Parameter.QUALITY, quality);
        request = withText(request, Parameter.OUTPUT_FORMAT, format.or(() -> fileFormat));
        request = withNumber(request, Parameter.OUTPUT_COMPRESSION, compression);
        request = withText(request, Parameter.BACKGROUND, background);
        request = withText(request, Parameter.MODERATION, moderation);
        request = withNumber(request, Parameter.SEED, seed);
        request = withText(request, Parameter.USER, user);
        return withStream(request);
    }

    private RawRequest withStream(RawRequest request) {
        RawRequest streamed = stream || partialImages.isPresent() ? request.with(Parameter.STREAM, true) : request;
        return withNumber(streamed, Parameter.PARTIAL_IMAGES, partialImages);
    }

    private static RawRequest withText(RawRequest request, Parameter parameter, Optional<String> text) {
        return text.map(given -> request.with(parameter, given)).orElse(request);
    }

    private static RawRequest withNumber(RawRequest request, Parameter parameter, Optional<String> text) {
        return text.map(given -> request.with(parameter.wireName(), number(given)))
                .orElse(request);
    }

    /** What is no number stays text, so that the rules complain of it as they do everywhere. */
    private static WireValue number(String text) {
        try {
            BigDecimal number = new BigDecimal(text);
            return number.scale() == 0 && number.unscaledValue().bitLength() < Long.SIZE
                    ? new WireValue.Whole(number.longValueExact())
                    : new WireValue.Decimal(number);
        } catch (NumberFormatException notANumber) {
            return new WireValue.Text(text);
        }
    }
}
