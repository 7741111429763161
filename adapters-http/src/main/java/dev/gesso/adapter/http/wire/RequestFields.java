package dev.gesso.adapter.http.wire;

import dev.gesso.adapter.http.wire.WireRequest.Encoding;
import dev.gesso.core.request.Animation;
import dev.gesso.core.request.Delivery;
import dev.gesso.core.request.Extras;
import dev.gesso.core.request.ImageRequest;
import dev.gesso.core.request.InputImage;
import dev.gesso.core.request.Output;
import dev.gesso.core.request.Parameter;
import dev.gesso.core.request.ResponseFormat;
import dev.gesso.core.request.WireName;
import dev.gesso.core.rule.CheckedRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Writes a checked request as OpenAI's own clients would: what the caller gave, and nothing of what was left to the
 * engine, whose own choice may be another than ours.
 */
public final class RequestFields {

    private static final String GENERATIONS = "images/generations";
    private static final String EDITS = "images/edits";

    private final CheckedRequest checked;
    private final List<Field> fields = new ArrayList<>();

    private RequestFields(CheckedRequest checked) {
        this.checked = checked;
    }

    /**
     * An edit of uploaded files is a form; one that refers to an address or a file id is JSON, as a form cannot.
     *
     * @param model the engine's name for it
     */
    public static WireRequest of(CheckedRequest checked, String model) {
        return new RequestFields(checked).written(model);
    }

    private WireRequest written(String model) {
        ImageRequest request = checked.request();
        fields.add(new Field.Text(Parameter.MODEL.wireName(), model));
        fields.add(new Field.Text(Parameter.PROMPT.wireName(), request.prompt().text()));
        if (request instanceof ImageRequest.Edit edit) {
            edit(edit);
        }
        output(request.output());
        delivery(request.delivery());
        extras(request.extras());
        return switch (request) {
            case ImageRequest.Generation ignored -> new WireRequest(GENERATIONS, Encoding.JSON, fields);
            case ImageRequest.Edit edit -> new WireRequest(EDITS, encoding(edit), fields);
        };
    }

    private static Encoding encoding(ImageRequest.Edit edit) {
        boolean uploaded = edit.images().stream().allMatch(InputImage.Uploaded.class::isInstance)
                && isUploaded(edit.mask())
                && isUploaded(edit.markup());
        return uploaded ? Encoding.FORM : Encoding.JSON;
    }

    private static boolean isUploaded(Optional<InputImage> image) {
        return image.stream().allMatch(InputImage.Uploaded.class::isInstance);
    }

    private void edit(ImageRequest.Edit edit) {
        fields.add(new Field.Images(Parameter.IMAGES.wireName(), edit.images()));
        edit.mask().ifPresent(mask -> fields.add(new Field.Image(Parameter.MASK.wireName(), mask)));
        edit.markup().ifPresent(markup -> fields.add(new Field.Image(Parameter.MARKUP.wireName(), markup)));
        edit.fidelity().ifPresent(fidelity -> word(Parameter.INPUT_FIDELITY, fidelity));
    }

    private void output(Output output) {
        number(Parameter.N, output.count());
        text(Parameter.SIZE, output.size().toString());
        text(Parameter.QUALITY, output.quality().name());
        word(Parameter.OUTPUT_FORMAT, output.format());
        output.compression().ifPresent(level -> number(Parameter.OUTPUT_COMPRESSION, level));
        word(Parameter.BACKGROUND, output.background());
        word(Parameter.MODERATION, output.moderation());
    }

    private void delivery(Delivery delivery) {
        if (checked.states(Parameter.STREAM)) {
            fields.add(new Field.Flag(Parameter.STREAM.wireName(), delivery.stream()));
        }
        number(Parameter.PARTIAL_IMAGES, delivery.partialImages());
    }

    private void extras(Extras extras) {
        extras.user().ifPresent(user -> text(Parameter.USER, user));
        extras.seed().ifPresent(seed -> number(Parameter.SEED, seed));
        extras.complexity().ifPresent(complexity -> word(Parameter.COMPLEXITY, complexity));
        extras.svgModel()
                .ifPresent(model -> fields.add(new Field.Group(
                        Parameter.SVG.wireName(), List.of(new Field.Text(Parameter.MODEL.wireName(), model)))));
        extras.animation().ifPresent(this::animation);
        extras.style().ifPresent(style -> word(Parameter.STYLE, style));
        responseFormat();
    }

    private void animation(Animation animation) {
        number(Parameter.FRAME_COUNT, animation.frames());
        number(Parameter.FRAME_DURATION_MS, animation.frameMillis());
    }

    /** Pictures come as bytes whatever was asked, as an address may stop working before it is used. */
    private void responseFormat() {
        if (checked.profile().takes(checked.request().operation(), Parameter.RESPONSE_FORMAT)) {
            fields.add(new Field.Text(Parameter.RESPONSE_FORMAT.wireName(), ResponseFormat.B64_JSON.wireName()));
        }
    }

    private void word(Parameter parameter, WireName word) {
        text(parameter, word.wireName());
    }

    private void text(Parameter parameter, String value) {
        if (checked.states(parameter)) {
            fields.add(new Field.Text(parameter.wireName(), value));
        }
    }

    private void number(Parameter parameter, long value) {
        if (checked.states(parameter)) {
            fields.add(new Field.Whole(parameter.wireName(), value));
        }
    }
}
