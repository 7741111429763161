package dev.gesso.server.answer;

import dev.gesso.core.port.EngineFailure;
import dev.gesso.core.port.StorageFailure;
import dev.gesso.core.rule.FaultType;
import dev.gesso.core.rule.Finding;
import dev.gesso.core.usecase.Drawn;
import dev.gesso.server.web.Call;
import java.io.IOException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.SequencedMap;

/**
 * An answer that is no picture, in the service's envelope.
 *
 * @param type the service's family of errors, such as {@code invalid_request_error}
 * @param headers that go with it
 */
public record ErrorAnswer(
        int status,
        String type,
        Optional<String> code,
        Optional<String> param,
        String message,
        SequencedMap<String, String> headers) {

    private static final String WRONG = "invalid_request_error";
    private static final String BROKEN = "server_error";

    public ErrorAnswer {
        headers = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(headers));
    }

    /** The request is wrong in a way that no rule of the API tells of. */
    public static ErrorAnswer wrong(int status, Optional<String> code, String message) {
        return new ErrorAnswer(status, WRONG, code, Optional.empty(), message, new LinkedHashMap<>());
    }

    public static ErrorAnswer wrong(int status, String code, String param, String message) {
        return new ErrorAnswer(status, WRONG, Optional.of(code), Optional.of(param), message, new LinkedHashMap<>());
    }

    /** The world is in the way. */
    public static ErrorAnswer broken(int status, String code, String message) {
        return new ErrorAnswer(status, BROKEN, Optional.of(code), Optional.empty(), message, new LinkedHashMap<>());
    }

    /** The server itself is wrong; what went wrong is nobody's business. */
    public static ErrorAnswer mistake() {
        return new ErrorAnswer(
                500,
                BROKEN,
                Optional.empty(),
                Optional.empty(),
                "The server had an error while processing your request. Sorry about that!",
                new LinkedHashMap<>());
    }

    /** Too much at once. */
    public static ErrorAnswer overloaded(String message) {
        return broken(503, "overloaded", message).with("Retry-After", "1");
    }

    public static ErrorAnswer of(Finding finding) {
        return new ErrorAnswer(
                400,
                finding.type().wireName(),
                finding.code(),
                finding.param(),
                finding.message(),
                new LinkedHashMap<>());
    }

    /** An engine's no. */
    public static ErrorAnswer of(Drawn.Refused refused) {
        return new ErrorAnswer(
                400,
                FaultType.IMAGE_GENERATION_USER_ERROR.wireName(),
                refused.code(),
                Optional.empty(),
                refused.message(),
                new LinkedHashMap<>());
    }

    /** No answer from an engine: the SDKs try again where that costs nothing, and must not where it would buy again. */
    public static ErrorAnswer of(EngineFailure failure) {
        ErrorAnswer answer = switch (failure) {
            case EngineFailure.NotSent ignored -> broken(503, "engine_unreachable", failure.message());
            case EngineFailure.TooManyCalls busy -> tooMany(busy);
            case EngineFailure.Unauthorised ignored ->
                broken(502, "engine_unauthorised", failure.message()).notAgain();
            case EngineFailure.OutOfFunds ignored -> outOfFunds(failure);
            case EngineFailure.Cancelled ignored -> broken(503, "cancelled", failure.message());
            case EngineFailure.OutcomeUnknown ignored -> broken(504, "outcome_unknown", failure.message());
            case EngineFailure.BadAnswer ignored -> broken(502, "bad_answer", failure.message());
        };
        return failure.isSurelyNotBilled() ? answer : answer.notAgain();
    }

    /** It costs nothing to be told again, and helps nobody. */
    private static ErrorAnswer outOfFunds(EngineFailure failure) {
        String type = "insufficient_quota";
        return new ErrorAnswer(429, type, Optional.of(type), Optional.empty(), failure.message(), new LinkedHashMap<>())
                .notAgain();
    }

    private static ErrorAnswer tooMany(EngineFailure.TooManyCalls busy) {
        ErrorAnswer answer = new ErrorAnswer(
                429,
                "requests",
                Optional.of("rate_limit_exceeded"),
                Optional.empty(),
                busy.message(),
                new LinkedHashMap<>());
        return busy.retryAfter()
                .map(wait -> answer.with(
                                "Retry-After",
                                String.valueOf(wait.plusMillis(999).toSeconds()))
                        .with("Retry-After-Ms", String.valueOf(wait.toMillis())))
                .orElse(answer);
    }

    /** The picture was drawn, and paid for, and could not be kept. */
    public static ErrorAnswer of(StorageFailure failure) {
        return switch (failure) {
            case StorageFailure.Full ignored -> broken(507, "store_full", failure.message());
            case StorageFailure.Denied ignored -> broken(503, "store_denied", failure.message());
            case StorageFailure.Damaged ignored -> broken(503, "store_damaged", failure.message());
            case StorageFailure.Newer ignored -> broken(503, "store_newer", failure.message());
            case StorageFailure.Unavailable ignored -> broken(503, "store_unavailable", failure.message());
        };
    }

    public ErrorAnswer with(String header, String value) {
        SequencedMap<String, String> more = new LinkedHashMap<>(headers);
        more.put(header, value);
        return new ErrorAnswer(status, type, code, param, message, more);
    }

    /** With a word to the SDKs that trying again would buy again. */
    public ErrorAnswer notAgain() {
        return with("X-Should-Retry", "false");
    }

    /** The envelope alone. */
    public void writeTo(JsonPage page) {
        page.object(
                "error",
                error -> error.text("message", message)
                        .text("type", type)
                        .text("param", param)
                        .text("code", code));
    }

    /** Sends it. */
    public void send(Call call) throws IOException {
        headers.forEach(call::put);
        JsonPage.send(call, status, this::writeTo);
    }
}
