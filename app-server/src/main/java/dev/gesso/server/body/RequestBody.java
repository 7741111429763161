package dev.gesso.server.body;

import dev.gesso.core.request.Operation;
import dev.gesso.core.request.RawRequest;
import dev.gesso.core.request.WireValue;
import dev.gesso.server.answer.ErrorAnswer;
import dev.gesso.server.answer.WrongCallException;
import dev.gesso.server.web.Call;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.SequencedMap;

/** Reads the body of a call for pictures, in whichever of the two forms it comes. */
public final class RequestBody {

    private RequestBody() {}

    /** A body that holds nothing but the parameters of a request. */
    public static RawRequest read(Call call, Operation operation, BodyLimits limits, Uploads uploads)
            throws IOException {
        HeaderValue type = HeaderValue.parse(call.header("Content-Type").orElse(""));
        return switch (type.value()) {
            case "application/json" ->
                new RawRequest(
                        operation,
                        RawRequest.Encoding.JSON,
                        JsonBody.read(bounded(call, limits.jsonBytes())).members());
            case "multipart/form-data" ->
                new RawRequest(
                        operation,
                        RawRequest.Encoding.FORM,
                        FormBody.read(bounded(call, limits.formBytes()), type, limits, uploads));
            default ->
                throw new WrongCallException(ErrorAnswer.wrong(
                        415,
                        Optional.empty(),
                        "Unsupported content type: '%s'. This API method accepts 'application/json' and"
                                        .formatted(Printable.of(type.value()))
                                + " 'multipart/form-data' requests."));
        };
    }

    /** A body that is a form of the server's own. */
    public static SequencedMap<String, WireValue> form(Call call, BodyLimits limits, Uploads uploads)
            throws IOException {
        HeaderValue type = HeaderValue.parse(call.header("Content-Type").orElse(""));
        if (!type.value().equals("multipart/form-data")) {
            throw new WrongCallException(ErrorAnswer.wrong(
                    415, Optional.empty(), "This API method accepts 'multipart/form-data' requests."));
        }
        return FormBody.read(bounded(call, limits.formBytes()), type, limits, uploads);
    }

    /** A body that ends at a limit; one that says it is longer is not begun. */
    public static InputStream bounded(Call call, long most) {
        if (call.length().isPresent() && call.length().getAsLong() > most) {
            throw CountedInput.tooLarge(most);
        }
        return new CountedInput(call.body(), most);
    }
}
