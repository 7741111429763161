package dev.gesso.core.model;

import dev.gesso.core.request.Operation;
import dev.gesso.core.request.Parameter;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/**
 * What an engine leaves undone of what its models' maker offers. A request that asks for it anyway is found wrong
 * before it is sent, as the engine would draw something else without a word.
 *
 * @param unread parameters that an operation ignores; at their usual value they do no harm
 * @param mostImages the most input images it looks at
 * @param readsLinks whether it fetches an image from an address
 * @param readsFileIds whether it knows files by id
 */
public record EngineLimits(
        Map<Operation, Set<Parameter>> unread, int mostImages, boolean readsLinks, boolean readsFileIds) {

    /** For an engine that does all of it. */
    public static final EngineLimits NONE = new EngineLimits(Map.of(), Integer.MAX_VALUE, true, true);

    public EngineLimits {
        unread = Map.copyOf(unread);
    }

    /** The same for an engine of which no operation reads the parameter. */
    public EngineLimits withUnread(Parameter parameter) {
        Map<Operation, Set<Parameter>> more = new EnumMap<>(Operation.class);
        for (Operation operation : Operation.values()) {
            Set<Parameter> parameters = EnumSet.of(parameter);
            parameters.addAll(unread.getOrDefault(operation, Set.of()));
            more.put(operation, parameters);
        }
        return new EngineLimits(more, mostImages, readsLinks, readsFileIds);
    }

    /** Whether an operation passes over a parameter. */
    public boolean ignores(Operation operation, Parameter parameter) {
        return unread.getOrDefault(operation, Set.of()).contains(parameter);
    }
}
