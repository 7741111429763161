package dev.gesso.adapter.http.dialect;

import dev.gesso.core.model.EngineLimits;
import dev.gesso.core.request.Operation;
import dev.gesso.core.request.Parameter;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/** SGLang's diffusion server (read 2026-11-25): it accepts a mask and never looks at it, so none is sent. */
public record SgLang() implements Dialect {

    private static final Set<Parameter> UNREAD = EnumSet.of(
            Parameter.MASK,
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
    public Set<Parameter> extraParameters() {
        return Set.of(Parameter.SEED);
    }

    @Override
    public boolean isLocal() {
        return true;
    }
}
