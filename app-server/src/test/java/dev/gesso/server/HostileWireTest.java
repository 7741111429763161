package dev.gesso.server;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gesso.core.fixture.PlainEngine;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What no client would send. */
final class HostileWireTest {

    private static TestServer server;

    @BeforeAll
    static void start() {
        server = TestServer.drawingBy(new PlainEngine());
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    static Stream<String> ambiguous() {
        String post = "POST /v1/images/generations HTTP/1.1\nHost: localhost\nContent-Type: application/json\n";
        return Stream.of(
                post + "Content-Length: 5\nTransfer-Encoding: chunked\n\n0\n\n",
                post + "Content-Length: 5\nContent-Length: 6\n\n{}   ",
                post + "Content-Length: +5\n\n{}   ",
                post + "Content-Length: -1\n\n",
                post + "Content-Length : 5\n\n{}   ",
                post + "Transfer-Encoding: chunked, identity\n\n0\n\n",
                post + "Transfer-Encoding: xchunked\n\n0\n\n",
                post + "Transfer-Encoding: chunked\n\nzz\n\n",
                "POST /v1/images/generations HTTP/1.0\nHost: localhost\nContent-Length: 5\nTransfer-Encoding: chunked\n\n0\n\n",
                "GET /v1/models HTTP/1.1\nHost: localhost\nHost: evil.example\n\n",
                "GET /v1/models HTTP/1.1\n\n",
                "GET /v1/models HTTP/1.1\nHost: localhost\nA: b\n folded: c\n\n",
                "GET /v1/models HTTP/1.1\nHost: localhost\nA\u0000: b\n\n",
                "GET /v1/models HTTP/9.1\nHost: localhost\n\n",
                "\u0016\u0003\u0001\u0000\n\n");
    }

    @ParameterizedTest
    @MethodSource("ambiguous")
    void refusesWhatCanBeReadInTwoWays(String request) {
        try (Wire wire = Wire.to(server)) {
            String answer = wire.send(request).readAll();
            assertThat(answer).matches("(?s)HTTP/1.1 (400|505|501) .*|");
        }
    }

    @Test
    void refusesHeadersThatAreTooLarge() {
        try (Wire wire = Wire.to(server)) {
            String answer = wire.send("GET /v1/models HTTP/1.1\nHost: localhost\nA: " + "b".repeat(20_000) + "\n\n")
                    .readAll();
            assertThat(answer).contains("HTTP/1.1 431 ", "The request's headers are too large.");
        }
    }

    @Test
    void endsAConnectionWhoseHeadersDrip() {
        try (Wire wire = Wire.to(server)) {
            wire.send("GET /v1/models HTTP/1.1\nHost: localhost\n");
            assertThat(wire.readAll()).isEmpty();
        }
    }

    @Test
    void givesUpABodyThatDrips() {
        try (Wire wire = Wire.to(server)) {
            wire.send("POST /v1/images/generations HTTP/1.1\nHost: localhost\nContent-Type: application/json\n"
                    + "Content-Length: 1000\n\n{");
            assertThat(wire.readAll()).contains("HTTP/1.1 408 ", "The body came too slowly.");
        }
    }

    @Test
    void refusesABodyThatIsTooLargeBeforeItComes() {
        try (Wire wire = Wire.to(server)) {
            wire.send("POST " + Client.EDITS + " HTTP/1.1\nHost: localhost\nContent-Length: 99000000000\n"
                    + "Content-Type: multipart/form-data; boundary=b\n\n");
            assertThat(wire.readUntil("}}")).contains("HTTP/1.1 413 ");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/gesso/v1/images/..%2f..%2fetc%2fpasswd",
                "/gesso/v1/images/%2e%2e",
                "/v1/files/..%2f..%2fetc%2fpasswd/content",
                "/v1/../../etc/passwd",
                "//v1/models",
                "/v1/models/",
                "/v1/%6dodels"
            })
    void leadsNowhereElse(String path) {
        try (Wire wire = Wire.to(server)) {
            wire.send("GET " + path + " HTTP/1.1\nHost: localhost\nConnection: close\n\n");
            assertThat(wire.readAll()).matches("(?s)HTTP/1.1 (404|400) .*");
        }
    }

    @Test
    void answersTheNextRequestOnTheSameConnection() {
        try (Wire wire = Wire.to(server)) {
            wire.send(Posts.generation("{}")).readUntil("}}");
            wire.send(Posts.generation(Posts.CAT));
            assertThat(wire.readUntil("\r\n\r\n")).startsWith("HTTP/1.1 200 ");
        }
    }
}
