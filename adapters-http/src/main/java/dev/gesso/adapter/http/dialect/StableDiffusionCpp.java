package dev.gesso.adapter.http.dialect;

import dev.gesso.adapter.http.wire.WireRequest;
import dev.gesso.core.image.ImageSource;
import dev.gesso.core.model.EngineLimits;
import dev.gesso.core.request.Operation;
import dev.gesso.core.request.Parameter;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;

/** The server of stable-diffusion.cpp (read 2026-11-25): forms with {@code image[]}, and masks that are white where to edit. */
public record StableDiffusionCpp() implements Dialect {

    private static final Set<Parameter> UNREAD = EnumSet.of(
            Parameter.QUALITY,
            Parameter.BACKGROUND,
            Parameter.MODERATION,
            Parameter.INPUT_FIDELITY,
            Parameter.STREAM,
            Parameter.PARTIAL_IMAGES,
            Parameter.COMPLEXITY,
            Parameter.STYLE,
            Parameter.MARKUP);

    private static final EngineLimits LIMITS = new EngineLimits(
            Map.of(Operation.GENERATION, UNREAD, Operation.EDIT, UNREAD), Integer.MAX_VALUE, false, false);

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
        return Masks.whiten(request, whiteMask);
    }
}
