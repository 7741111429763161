package dev.gesso.server.web;

import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/** What Jetty answers by itself, to requests that reach no front: in the API's form, and without a word of why. */
final class PlainErrors implements Request.Handler {

    @Override
    public boolean handle(Request request, Response response, Callback callback) {
        int status = response.getStatus();
        response.getHeaders().put("Content-Type", "application/json");
        String body = "{\"error\":{\"message\":\"%s\",\"type\":\"%s\",\"param\":null,\"code\":null}}"
                .formatted(message(status), status < 500 ? "invalid_request_error" : "server_error");
        if (status == HttpStatus.SERVICE_UNAVAILABLE_503) {
            response.getHeaders().put("Retry-After", "1");
        }
        Content.Sink.write(response, true, body, callback);
        return true;
    }

    private static String message(int status) {
        return switch (status) {
            case HttpStatus.REQUEST_HEADER_FIELDS_TOO_LARGE_431 -> "The request's headers are too large.";
            case HttpStatus.URI_TOO_LONG_414 -> "The request's address is too long.";
            case HttpStatus.SERVICE_UNAVAILABLE_503 -> "The server takes no more calls for now.";
            default -> status < 500 ? "The request is not valid HTTP." : "The server had an error.";
        };
    }
}
