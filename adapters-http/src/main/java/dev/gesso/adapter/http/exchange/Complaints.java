package dev.gesso.adapter.http.exchange;

import dev.gesso.adapter.http.transport.Headers;
import dev.gesso.adapter.http.wire.WireError;
import dev.gesso.core.port.Answer;
import dev.gesso.core.port.EngineException;
import dev.gesso.core.port.EngineFailure;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** What it means, for someone who pays, that an engine says something is wrong. */
final class Complaints {

    /** What says that money is short; waiting does not help (read 2026-11-22). */
    private static final String[] FUNDS = {
        "insufficient_quota", "credit_balance", "spend_limit", "usage_limit", "billing_hard_limit"
    };

    /** What says that the request is at fault, and would be again. */
    private static final String[] REQUEST = {
        "image_generation_user_error", "invalid_request_error", "moderation_blocked", "content_policy", "contentfilter"
    };

    private final String engine;
    private final InstantSource clock;
    private final UnaryOperator<String> hiding;

    /** @param hiding takes keys and prompts out of a text: some engines repeat them */
    Complaints(String engine, InstantSource clock, UnaryOperator<String> hiding) {
        this.engine = engine;
        this.clock = clock;
        this.hiding = hiding;
    }

    /** @throws EngineException for all but a no that will stay a no */
    Answer.Refused judge(Outcome.Complaint complaint, Optional<String> requestId) {
        WireError error = complaint.error();
        String message = message(complaint);
        if (error.says(FUNDS) || complaint.status() == 402) {
            throw new EngineException(new EngineFailure.OutOfFunds(message, requestId));
        }
        if (isRefusal(complaint)) {
            return new Answer.Refused(error.code().or(error::type), message, requestId);
        }
        throw new EngineException(failure(complaint, message, requestId));
    }

    private static boolean isRefusal(Outcome.Complaint complaint) {
        return switch (complaint.status()) {
            case 200 -> complaint.error().says(REQUEST);
            case 401, 403, 408, 409 -> false;
            case 429 -> complaint.error().says("image_generation_user_error");
            default -> complaint.status() < 500;
        };
    }

    private EngineFailure failure(Outcome.Complaint complaint, String message, Optional<String> requestId) {
        return switch (complaint.status()) {
            case 401, 403 -> new EngineFailure.Unauthorised(message, requestId);
            case 429, 503 ->
                new EngineFailure.TooManyCalls(
                        message, RetryAfter.read(complaint.headers(), clock.instant()), requestId);
            default -> new EngineFailure.OutcomeUnknown(message + "; it may have been billed", requestId);
        };
    }

    private String message(Outcome.Complaint complaint) {
        String said = hiding.apply(complaint.error().message());
        if (said.isEmpty()) {
            said = unsaid(complaint);
        }
        return "%s: %s (%s)".formatted(engine, said, status(complaint));
    }

    private static String status(Outcome.Complaint complaint) {
        return complaint.status() == 200 ? "within its answer" : "status " + complaint.status();
    }

    private static String unsaid(Outcome.Complaint complaint) {
        return switch (complaint.status() / 100) {
            case 3 ->
                "it points to another address" + target(complaint.headers())
                        + ", which is not followed as the key would go with it";
            case 4 ->
                complaint.status() == 404 ? "there is no such address; is the url right?" : "it refused without a word";
            default -> "it failed without a word";
        };
    }

    private static String target(Headers headers) {
        return headers.value("location")
                .map(Printable::of)
                .map(location -> " (" + location.replaceAll("[?#].*", "") + ")")
                .orElse("");
    }
}
