package dev.gesso.server.emulator;

import dev.gesso.core.rule.CheckedRequest;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;

/**
 * When something goes wrong: by a header of the call, by a script of calls, or by chance. Safe for many threads.
 *
 * @param script faults of the first call, the second, and so on, each once in a session
 * @param usual the fault that comes by chance
 * @param share of calls that it befalls, from 0 to 1
 * @param matching words in the prompt or model without which it befalls none; empty for all
 */
public record FaultPlan(
        List<String> script, Optional<String> usual, double share, Optional<String> matching, long seed) {

    /** Nothing goes wrong but what a call asks for. */
    public static final FaultPlan NONE = new FaultPlan(List.of(), Optional.empty(), 0, Optional.empty(), 0);

    /**
     * Reads every fault once.
     *
     * @throws SettingsException where there is none of that name
     */
    public FaultPlan {
        script = List.copyOf(script);
        script.forEach(FaultText::parse);
        usual.ifPresent(FaultText::parse);
    }

    /** What befalls the call of this number in its session. */
    Optional<String> fault(int number, CheckedRequest request) {
        if (number < script.size()) {
            return Optional.of(script.get(number));
        }
        boolean matches = matching.stream()
                .allMatch(words -> request.request().prompt().text().contains(words)
                        || request.request().model().value().equals(words));
        return usual.filter(fault -> matches && isStruck(number));
    }

    /** The same seed and number give the same answer, however many threads ask. */
    private boolean isStruck(int number) {
        return new SplittableRandom(seed * 31 + number).nextDouble() < share;
    }
}
