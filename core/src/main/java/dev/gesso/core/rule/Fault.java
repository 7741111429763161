package dev.gesso.core.rule;

import dev.gesso.core.request.Parameter;
import java.util.Optional;

/** What stands against a request, before it is known which rule says so. */
record Fault(Optional<String> param, Optional<String> code, FaultType type, String message, String fix) {

    /** A fault of the schema. */
    static Fault ofSchema(String param, String code, String message, String fix) {
        return new Fault(Optional.of(param), Optional.of(code), FaultType.INVALID_REQUEST_ERROR, message, fix);
    }

    static Fault ofSchema(Parameter param, String code, String message, String fix) {
        return ofSchema(param.wireName(), code, message, fix);
    }

    /** A fault of the model or the content. */
    static Fault ofModel(Parameter param, String code, String message, String fix) {
        return new Fault(
                Optional.of(param.wireName()), Optional.of(code), FaultType.IMAGE_GENERATION_USER_ERROR, message, fix);
    }

    /** A fault of an image, for which the service names no parameter. */
    static Fault ofImage(String code, String message, String fix) {
        return new Fault(Optional.empty(), Optional.of(code), FaultType.IMAGE_GENERATION_USER_ERROR, message, fix);
    }

    Finding foundBy(Rule rule) {
        return new Finding(rule.name(), rule.severity(), param, code, type, message, fix);
    }
}
