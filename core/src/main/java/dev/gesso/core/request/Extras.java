package dev.gesso.core.request;

import java.util.Optional;
import java.util.OptionalLong;

/**
 * Parameters that few requests carry; each is empty where it was left out.
 *
 * @param user the caller's name for its own end user
 * @param seed fixes the chance in the embedded engine
 * @param svgModel the text model that writes an SVG picture
 */
public record Extras(
        Optional<String> user,
        OptionalLong seed,
        Optional<Complexity> complexity,
        Optional<String> svgModel,
        Optional<Animation> animation,
        Optional<Style> style,
        Optional<ResponseFormat> responseFormat) {

    /** No extras at all. */
    public static final Extras NONE = new Extras(
            Optional.empty(),
            OptionalLong.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());
}
