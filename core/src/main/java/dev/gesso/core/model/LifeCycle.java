package dev.gesso.core.model;

import dev.gesso.core.request.ModelName;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * When a model came and when it goes.
 *
 * @param deprecated day of the notice that it will go
 * @param shutdown first day on which its service refuses it
 * @param successors what its maker names in its place, best first
 */
public record LifeCycle(
        LocalDate released, Optional<LocalDate> deprecated, Optional<LocalDate> shutdown, List<ModelName> successors) {

    public LifeCycle {
        successors = List.copyOf(successors);
    }

    /** Where a model stands on a given day. */
    public enum Stage {
        ACTIVE,
        DEPRECATED,
        SHUT_DOWN
    }

    public Stage stageOn(LocalDate day) {
        if (shutdown.isPresent() && !day.isBefore(shutdown.get())) {
            return Stage.SHUT_DOWN;
        }
        return deprecated.isPresent() && !day.isBefore(deprecated.get()) ? Stage.DEPRECATED : Stage.ACTIVE;
    }
}
