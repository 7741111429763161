package dev.gesso.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Function;

/** Calls a server as a program would, and holds every answer to the API's own description. */
final class Client {

    static final String GENERATIONS = "/v1/images/generations";
    static final String EDITS = "/v1/images/edits";

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final Function<String, URI> addresses;

    Client(TestServer server) {
        this(server::uri);
    }

    Client(Function<String, URI> addresses) {
        this.addresses = addresses;
    }

    Answer get(String path, String... headers) {
        return send(request(path, headers).GET());
    }

    Answer delete(String path) {
        return send(request(path).DELETE());
    }

    Answer post(String path, String json, String... headers) {
        return send(request(path, headers)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(json)));
    }

    Answer post(String path, Form form, String... headers) {
        return send(request(path, headers)
                .header("Content-Type", form.type())
                .POST(HttpRequest.BodyPublishers.ofByteArray(form.bytes())));
    }

    private HttpRequest.Builder request(String path, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(addresses.apply(path));
        return headers.length == 0 ? request : request.headers(headers);
    }

    private Answer send(HttpRequest.Builder request) {
        try {
            Answer answer = new Answer(http.send(request.build(), HttpResponse.BodyHandlers.ofByteArray()));
            ApiSchemas.assertKeptBy(answer);
            return answer;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }

    /** What came back. */
    record Answer(HttpResponse<byte[]> response) {

        int status() {
            return response.statusCode();
        }

        Optional<String> header(String name) {
            return response.headers().firstValue(name);
        }

        byte[] bytes() {
            return response.body();
        }

        String text() {
            return new String(response.body(), StandardCharsets.UTF_8);
        }

        /** A value in the JSON, by names and positions: {@code data.0.b64_json}. */
        String at(String path) {
            return Json.at(text(), path);
        }
    }
}
