package dev.gesso.server.emulator;

import dev.gesso.core.rule.FaultType;
import dev.gesso.server.answer.ErrorAnswer;
import java.util.LinkedHashMap;
import java.util.Optional;

/** The service's words for what can go wrong (2026-08). */
final class FaultAnswers {

    private FaultAnswers() {}

    static ErrorAnswer of(Fault.Status fault) {
        ErrorAnswer answer = switch (fault.status()) {
            case 401 -> ErrorAnswer.wrong(401, Optional.of("invalid_api_key"), "Incorrect API key provided.");
            case 403 ->
                ErrorAnswer.wrong(
                        403,
                        Optional.empty(),
                        "Your organization must be verified to use this model. Please go to:"
                                + " https://platform.openai.com/settings/organization/general and click on Verify"
                                + " Organization.");
            case 429 ->
                new ErrorAnswer(
                        429,
                        "requests",
                        Optional.of("rate_limit_exceeded"),
                        Optional.empty(),
                        "Rate limit reached on requests per min. Please try again later.",
                        new LinkedHashMap<>());
            case 503 -> ErrorAnswer.broken(503, "overloaded", "The engine is currently overloaded.");
            default ->
                fault.status() < 500
                        ? ErrorAnswer.wrong(fault.status(), Optional.empty(), "The request failed on purpose.")
                        : ErrorAnswer.broken(fault.status(), "server_error", "The server had an error on purpose.");
        };
        ErrorAnswer waiting =
                fault.retryAfter().map(wait -> answer.with("Retry-After", wait)).orElse(answer);
        return fault.status() == 429 ? spent(waiting, fault.retryAfter()) : waiting;
    }

    /** Whoever asked too often has nothing left, until it is worth trying again. */
    private static ErrorAnswer spent(ErrorAnswer answer, Optional<String> wait) {
        return answer.with("X-Ratelimit-Remaining-Requests", "0")
                .with(
                        "X-Ratelimit-Reset-Requests",
                        wait.filter(text -> text.matches("\\d+")).orElse("1") + "s");
    }

    static ErrorAnswer moderation(String id) {
        return new ErrorAnswer(
                400,
                FaultType.IMAGE_GENERATION_USER_ERROR.wireName(),
                Optional.of("moderation_blocked"),
                Optional.empty(),
                ("Your request was rejected by the safety system. If you believe this is an error, contact us at"
                                + " help.openai.com and include the request ID %s. safety_violations=[sexual].")
                        .formatted(id),
                new LinkedHashMap<>());
    }
}
