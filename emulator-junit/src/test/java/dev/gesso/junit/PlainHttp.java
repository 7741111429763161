package dev.gesso.junit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;

/** Asks for a picture as a program without an SDK would. */
final class PlainHttp {

    private static final String CAT = "{\"model\":\"gpt-image-2\",\"prompt\":\"a cat\",\"size\":\"1024x640\"}";

    private PlainHttp() {}

    /** The status of the answer. */
    static int generate(URI url) {
        HttpRequest request = HttpRequest.newBuilder(URI.create(url + "/images/generations"))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(CAT))
                .build();
        try (HttpClient http = HttpClient.newHttpClient()) {
            return http.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }
}
