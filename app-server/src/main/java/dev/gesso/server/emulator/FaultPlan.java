package dev.gesso.server.emulator;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What goes wrong, first by a script of calls, then by rules, of which the first that fits holds.
 *
 * @param script faults of the first call, the second, and so on, each once in a session
 */
public record FaultPlan(List<String> script, List<FaultRule> rules) implements Faults {

    /** Nothing goes wrong but what a call asks for. */
    public static final FaultPlan NONE = new FaultPlan(List.of(), List.of());

    public FaultPlan {
        script = List.copyOf(script);
        rules = List.copyOf(rules);
    }

    /**
     * Faults of the first call, the second, and so on, each once in a session.
     *
     * @throws SettingsException where there is none of that name
     */
    public static FaultPlan script(List<String> script) {
        script.forEach(FaultText::parse);
        return new FaultPlan(script, List.of());
    }

    /**
     * The same with more rules.
     *
     * @throws SettingsException where one cannot be read
     */
    public FaultPlan and(List<String> more) {
        FaultPlan plan = this;
        for (String rule : more) {
            plan = plan.and(rule);
        }
        return plan;
    }

    /**
     * The same with a rule more: {@code status=500 when prompt=dog and call=3 and share=0.1}.
     *
     * @throws SettingsException where it cannot be read
     */
    public FaultPlan and(String rule) {
        return and(FaultRule.parse(rule));
    }

    /**
     * The same with a fault that comes by chance.
     *
     * @param share of calls that it befalls, from 0 to 1
     * @param matching words in the prompt, or a model, without which it befalls none
     * @throws SettingsException where there is none of that name
     */
    public FaultPlan and(String fault, double share, Optional<String> matching, long seed) {
        return and(new FaultRule(
                fault, matching, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), share, seed));
    }

    private FaultPlan and(FaultRule rule) {
        return new FaultPlan(
                script, Stream.concat(rules.stream(), Stream.of(rule)).toList());
    }

    @Override
    public Optional<String> befalling(NumberedCall call) {
        return call.number() < script.size()
                ? Optional.of(script.get(call.number()))
                : rules.stream().filter(rule -> rule.befalls(call)).findFirst().map(FaultRule::fault);
    }
}
