package dev.gesso.adapter.http.dialect;

import dev.gesso.adapter.http.wire.Field;
import dev.gesso.adapter.http.wire.WireRequest;
import dev.gesso.core.image.ImageSource;
import dev.gesso.core.request.InputImage;
import dev.gesso.core.request.Parameter;
import java.util.function.UnaryOperator;

/** The API marks by transparency what to edit; most others mark it in white. */
final class Masks {

    private Masks() {}

    static WireRequest whiten(WireRequest request, UnaryOperator<ImageSource> whiteMask) {
        return request.changed(
                Parameter.MASK,
                field -> field instanceof Field.Image(String name, InputImage.Uploaded(ImageSource mask))
                        ? new Field.Image(name, new InputImage.Uploaded(whiteMask.apply(mask)))
                        : field);
    }
}
