package dev.gesso.core.rule;

import java.util.Optional;

/**
 * Something a rule found.
 *
 * @param rule the rule's id, which stays the same between versions
 * @param param the parameter at fault, such as {@code images[0]}
 * @param code the service's own code, where it is known
 * @param message in the service's own words where they are known
 * @param fix what would be right, for people
 */
public record Finding(
        String rule,
        Severity severity,
        Optional<String> param,
        Optional<String> code,
        FaultType type,
        String message,
        String fix) {

    public boolean isError() {
        return severity == Severity.ERROR;
    }
}
