package dev.gesso.core.rule.submission;

import dev.gesso.core.request.WireValue;
import java.util.Optional;

/** Reads the text model out of {@code {"model": "…"}}. */
public final class SvgModel {

    private SvgModel() {}

    public static Optional<String> of(WireValue value) {
        return value instanceof WireValue.Fields fields
                        && fields.members().get("model") instanceof WireValue.Text(String model)
                ? Optional.of(model)
                : Optional.empty();
    }
}
