package dev.gesso.core.model;

import dev.gesso.core.image.ImageFormat;
import java.util.List;

/**
 * What a model takes as input images.
 *
 * @param mostImages how many, 0 where the model takes none
 * @param mostBytes each file must have fewer bytes than this
 * @param maskBytes a mask must have fewer bytes than this
 * @param maskBytesAdvised above this many bytes the sources disagree whether a mask is taken
 */
public record InputFacts(
        int mostImages,
        List<ImageFormat> formats,
        long mostBytes,
        long maskBytes,
        long maskBytesAdvised,
        boolean squareOnly) {

    public InputFacts {
        formats = List.copyOf(formats);
    }
}
