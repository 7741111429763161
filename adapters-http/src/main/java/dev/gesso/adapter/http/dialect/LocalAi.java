package dev.gesso.adapter.http.dialect;

import dev.gesso.adapter.http.wire.Field;
import dev.gesso.adapter.http.wire.WireRequest;
import dev.gesso.adapter.http.wire.WireRequest.Encoding;
import dev.gesso.core.image.ImageSource;
import dev.gesso.core.model.EngineLimits;
import dev.gesso.core.request.InputImage;
import dev.gesso.core.request.Operation;
import dev.gesso.core.request.Parameter;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * LocalAI (read 2026-11-25). It has no edits: with a mask its inpainting is asked, which answers with an address on the
 * same server; without one its generations, with the image as bare base64.
 */
public record LocalAi() implements Dialect {

    private static final Set<Parameter> UNREAD = EnumSet.of(
            Parameter.QUALITY,
            Parameter.OUTPUT_FORMAT,
            Parameter.OUTPUT_COMPRESSION,
            Parameter.BACKGROUND,
            Parameter.MODERATION,
            Parameter.INPUT_FIDELITY,
            Parameter.STREAM,
            Parameter.PARTIAL_IMAGES,
            Parameter.COMPLEXITY,
            Parameter.STYLE,
            Parameter.MARKUP);

    private static final EngineLimits LIMITS = new EngineLimits(
            Map.of(Operation.GENERATION, UNREAD, Operation.EDIT, withoutCountAndSize()), 1, false, false);

    private static final String REFERENCES = "ref_images";
    private static final Field BYTES = new Field.Text(Parameter.RESPONSE_FORMAT.wireName(), "b64_json");

    private static Set<Parameter> withoutCountAndSize() {
        Set<Parameter> unread = EnumSet.of(Parameter.N, Parameter.SIZE);
        unread.addAll(UNREAD);
        return unread;
    }

    @Override
    public EngineLimits limits() {
        return LIMITS;
    }

    @Override
    public boolean isLocal() {
        return true;
    }

    @Override
    public WireRequest adapt(WireRequest request, UnaryOperator<ImageSource> whiteMask) {
        if (request.images().isEmpty()) {
            return request.without(Parameter.RESPONSE_FORMAT).with(BYTES);
        }
        return request.field(Parameter.MASK).isPresent()
                ? Masks.whiten(request, whiteMask)
                        .only(Parameter.MODEL, Parameter.PROMPT, Parameter.IMAGES, Parameter.MASK)
                        .withPath("images/inpainting")
                : request.only(Parameter.MODEL, Parameter.PROMPT)
                        .with(new Field.Encoded(REFERENCES, sources(request.images())))
                        .with(BYTES)
                        .as(Encoding.JSON)
                        .withPath("images/generations");
    }

    private static List<ImageSource> sources(List<InputImage> images) {
        return images.stream()
                .filter(InputImage.Uploaded.class::isInstance)
                .map(image -> ((InputImage.Uploaded) image).source())
                .toList();
    }
}
