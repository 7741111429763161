package dev.gesso.core.rule;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** All rules, in the order in which the service complains (measured 2026-08-30, in part inferred). */
final class Rules {

    static final List<Rule> IN_ORDER = Stream.<Rule[]>of(
                    ParameterRule.values(),
                    ImageReferenceRule.values(),
                    NumberRule.values(),
                    ChoiceRule.values(),
                    CombinationRule.values(),
                    ModelRule.values(),
                    SizeRule.values(),
                    SupportRule.values(),
                    EngineRule.values())
            .flatMap(Arrays::stream)
            .toList();

    private Rules() {}
}
