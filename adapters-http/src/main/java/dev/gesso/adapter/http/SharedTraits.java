package dev.gesso.adapter.http;

import dev.gesso.core.model.EngineLimits;
import dev.gesso.core.model.EngineTraits;
import dev.gesso.core.request.ModelName;
import dev.gesso.core.request.Operation;
import dev.gesso.core.request.Parameter;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** What holds for all of several engines, whichever of them draws. */
final class SharedTraits {

    private SharedTraits() {}

    static EngineTraits of(String name, List<EngineTraits> engines) {
        return new EngineTraits(
                name,
                all(engines, EngineTraits::servesRetiredModels),
                parameters(parameter ->
                        all(engines, engine -> engine.extraParameters().contains(parameter))),
                all(engines, EngineTraits::free),
                limits(engines.stream().map(EngineTraits::limits).toList()),
                aliases(engines));
    }

    private static EngineLimits limits(List<EngineLimits> limits) {
        Map<Operation, Set<Parameter>> unread = Arrays.stream(Operation.values())
                .collect(Collectors.toMap(
                        operation -> operation,
                        operation -> parameters(
                                parameter -> limits.stream().anyMatch(each -> each.ignores(operation, parameter)))));
        return new EngineLimits(
                unread,
                limits.stream().mapToInt(EngineLimits::mostImages).min().orElse(Integer.MAX_VALUE),
                limits.stream().allMatch(EngineLimits::readsLinks),
                limits.stream().allMatch(EngineLimits::readsFileIds));
    }

    /** Only names that mean the same to all: each engine puts in its own as it is called. */
    private static Map<ModelName, ModelName> aliases(List<EngineTraits> engines) {
        Map<ModelName, ModelName> shared = new HashMap<>();
        engines.forEach(engine -> shared.putAll(engine.aliases()));
        shared.entrySet()
                .removeIf(alias ->
                        !all(engines, engine -> engine.alias(alias.getKey()).equals(alias.getValue())));
        return shared;
    }

    private static Set<Parameter> parameters(Predicate<Parameter> kept) {
        return Arrays.stream(Parameter.values()).filter(kept).collect(Collectors.toSet());
    }

    private static boolean all(List<EngineTraits> engines, Predicate<EngineTraits> question) {
        return engines.stream().allMatch(question);
    }
}
