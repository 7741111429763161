package dev.gesso.core.request;

import java.util.Map;
import java.util.Optional;

/** Every parameter that a request to the Images API may carry, and {@code seed}, which only the embedded engine reads. */
public enum Parameter implements WireName {
    MODEL,
    PROMPT,
    /** Input images; multipart forms call them {@code image} or {@code image[]}. */
    IMAGES,
    MASK,
    MARKUP,
    N,
    SIZE,
    QUALITY,
    OUTPUT_FORMAT,
    OUTPUT_COMPRESSION,
    BACKGROUND,
    MODERATION,
    INPUT_FIDELITY,
    STREAM,
    PARTIAL_IMAGES,
    USER,
    COMPLEXITY,
    SVG,
    FRAME_COUNT,
    FRAME_DURATION_MS,
    STYLE,
    RESPONSE_FORMAT,
    SEED;

    private static final Map<String, Parameter> BY_WORD = WireName.byWord(values());

    private final String wireName = WireName.super.wireName();

    /** Asked for some hundred times for each request. */
    @Override
    public String wireName() {
        return wireName;
    }

    /** The parameter of that name on the wire; empty where there is none. */
    public static Optional<Parameter> named(String wireName) {
        return Optional.ofNullable(BY_WORD.get(wireName));
    }
}
