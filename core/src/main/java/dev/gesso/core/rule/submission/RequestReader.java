package dev.gesso.core.rule.submission;

import dev.gesso.core.request.Animation;
import dev.gesso.core.request.Background;
import dev.gesso.core.request.Complexity;
import dev.gesso.core.request.Delivery;
import dev.gesso.core.request.Extras;
import dev.gesso.core.request.ImageRequest;
import dev.gesso.core.request.InputFidelity;
import dev.gesso.core.request.InputImage;
import dev.gesso.core.request.ModelName;
import dev.gesso.core.request.Moderation;
import dev.gesso.core.request.Output;
import dev.gesso.core.request.OutputFormat;
import dev.gesso.core.request.Parameter;
import dev.gesso.core.request.Prompt;
import dev.gesso.core.request.Quality;
import dev.gesso.core.request.RequestedSize;
import dev.gesso.core.request.ResponseFormat;
import dev.gesso.core.request.Style;
import dev.gesso.core.request.WireName;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;

/** Gives each value its type, in a submission in which no rule found an error. */
public final class RequestReader {

    private static final Map<String, OutputFormat> FORMATS = WireName.byWord(OutputFormat.values());
    private static final Map<String, Background> BACKGROUNDS = WireName.byWord(Background.values());
    private static final Map<String, Moderation> MODERATIONS = WireName.byWord(Moderation.values());
    private static final Map<String, InputFidelity> FIDELITIES = WireName.byWord(InputFidelity.values());
    private static final Map<String, Complexity> COMPLEXITIES = WireName.byWord(Complexity.values());
    private static final Map<String, Style> STYLES = WireName.byWord(Style.values());
    private static final Map<String, ResponseFormat> RESPONSE_FORMATS = WireName.byWord(ResponseFormat.values());

    private final Submission submission;

    public RequestReader(Submission submission) {
        this.submission = submission;
    }

    public ImageRequest read() {
        ModelName model = new ModelName(submission.text(Parameter.MODEL).orElseThrow());
        Prompt prompt = new Prompt(submission.text(Parameter.PROMPT).orElseThrow());
        return submission.isEdit()
                ? edit(model, prompt)
                : new ImageRequest.Generation(model, prompt, output(), delivery(), extras());
    }

    private ImageRequest.Edit edit(ModelName model, Prompt prompt) {
        InputImages inputs = submission.inputs();
        List<InputImage> images =
                inputs.images().stream().map(InputImages.Named::image).toList();
        return new ImageRequest.Edit(
                model,
                prompt,
                images,
                inputs.mask().map(InputImages.Named::image),
                inputs.markup().map(InputImages.Named::image),
                choice(Parameter.INPUT_FIDELITY, FIDELITIES),
                output(),
                delivery(),
                extras());
    }

    private Output output() {
        return new Output(
                (int) submission.whole(Parameter.N).orElse(1),
                submission.size().<RequestedSize>map(RequestedSize.Exact::new).orElseGet(RequestedSize.Auto::new),
                submission.text(Parameter.QUALITY).map(Quality::new).orElse(Quality.AUTO),
                choice(Parameter.OUTPUT_FORMAT, FORMATS).orElse(OutputFormat.PNG),
                number(Parameter.OUTPUT_COMPRESSION),
                choice(Parameter.BACKGROUND, BACKGROUNDS).orElse(Background.AUTO),
                choice(Parameter.MODERATION, MODERATIONS).orElse(Moderation.AUTO));
    }

    private Delivery delivery() {
        return new Delivery(
                submission.flag(Parameter.STREAM).orElse(false),
                number(Parameter.PARTIAL_IMAGES).orElse(0));
    }

    private Extras extras() {
        return new Extras(
                submission.text(Parameter.USER),
                submission.whole(Parameter.SEED),
                choice(Parameter.COMPLEXITY, COMPLEXITIES),
                submission.given(Parameter.SVG).flatMap(SvgModel::of),
                animation(),
                choice(Parameter.STYLE, STYLES),
                choice(Parameter.RESPONSE_FORMAT, RESPONSE_FORMATS));
    }

    private Optional<Animation> animation() {
        boolean animated = submission.asks(Parameter.OUTPUT_FORMAT, OutputFormat.GIF.wireName());
        return submission
                .profile()
                .flatMap(profile -> profile.animation())
                .filter(facts -> animated)
                .map(facts -> new Animation(
                        number(Parameter.FRAME_COUNT).orElse(facts.usualFrames()),
                        number(Parameter.FRAME_DURATION_MS).orElse(facts.usualMillis())));
    }

    private OptionalInt number(Parameter parameter) {
        OptionalLong number = submission.whole(parameter);
        return number.isPresent() ? OptionalInt.of(Math.toIntExact(number.getAsLong())) : OptionalInt.empty();
    }

    private <E> Optional<E> choice(Parameter parameter, Map<String, E> values) {
        return submission.text(parameter).flatMap(word -> Optional.ofNullable(values.get(word)));
    }
}
