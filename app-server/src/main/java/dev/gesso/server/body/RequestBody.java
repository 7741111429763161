package dev.gesso.server.body;

import dev.gesso.core.request.Operation;
import dev.gesso.core.request.RawRequest;
import dev.gesso.core.request.WireValue;
import dev.gesso.core.rule.Finding;
import dev.gesso.server.answer.ErrorAnswer;
import dev.gesso.server.answer.WrongCallException;
import dev.gesso.server.web.Call;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.concurrent.atomic.AtomicReference;

/** Reads the body of a call for pictures, in whichever of the two forms it comes. */
public final class RequestBody {

    private RequestBody() {}

    /** Says what stands against a request, of which only the beginning has come. */
    @FunctionalInterface
    public interface Foresight {

        /** Waits for all of it. */
        Foresight NONE = beginning -> List.of();

        List<Finding> found(RawRequest beginning);
    }

    /**
     * What came.
     *
     * @param found what was reason enough not to wait for the rest; empty where the request is whole
     */
    public record Received(RawRequest request, List<Finding> found) {

        public Received {
            found = List.copyOf(found);
        }
    }

    /** A body that holds nothing but the parameters of a request; a form is read as far as it is any good. */
    public static Received read(Call call, Operation operation, BodyLimits limits, Uploads uploads, Foresight foresight)
            throws IOException {
        HeaderValue type = HeaderValue.parse(call.header("Content-Type").orElse(""));
        return switch (type.value()) {
            case "application/json" ->
                new Received(
                        new RawRequest(
                                operation,
                                RawRequest.Encoding.JSON,
                                JsonBody.read(bounded(call, limits.jsonBytes())).members()),
                        List.of());
            case "multipart/form-data" ->
                form(bounded(call, limits.formBytes()), type, operation, limits, uploads, foresight);
            default ->
                throw new WrongCallException(ErrorAnswer.wrong(
                        415,
                        Optional.empty(),
                        "Unsupported content type: '%s'. This API method accepts 'application/json' and"
                                        .formatted(Printable.of(type.value()))
                                + " 'multipart/form-data' requests."));
        };
    }

    private static Received form(
            InputStream body,
            HeaderValue type,
            Operation operation,
            BodyLimits limits,
            Uploads uploads,
            Foresight foresight)
            throws IOException {
        AtomicReference<List<Finding>> found = new AtomicReference<>(List.of());
        SequencedMap<String, WireValue> fields = FormBody.read(body, type, limits, uploads, beginning -> {
            found.set(foresight.found(new RawRequest(operation, RawRequest.Encoding.FORM, beginning)));
            return found.get().isEmpty();
        });
        return new Received(new RawRequest(operation, RawRequest.Encoding.FORM, fields), found.get());
    }

    /** A body that is a form of the server's own. */
    public static SequencedMap<String, WireValue> form(Call call, BodyLimits limits, Uploads uploads)
            throws IOException {
        HeaderValue type = HeaderValue.parse(call.header("Content-Type").orElse(""));
        if (!type.value().equals("multipart/form-data")) {
            throw new WrongCallException(ErrorAnswer.wrong(
                    415, Optional.empty(), "This API method accepts 'multipart/form-data' requests."));
        }
        return FormBody.read(bounded(call, limits.formBytes()), type, limits, uploads, beginning -> true);
    }

    /** A body that ends at a limit; one that says it is longer is not begun. */
    public static InputStream bounded(Call call, long most) {
        if (call.length().isPresent() && call.length().getAsLong() > most) {
            throw CountedInput.tooLarge(most);
        }
        return new CountedInput(call.body(), most);
    }
}
