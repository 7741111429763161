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

    private static final String POST =
            "POST /v1/images/generations HTTP/1.1\nHost: localhost\nContent-Type: application/json\n";

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
        String post = POST;
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
                post + "Transfer-Encoding: chunked\nTransfer-Encoding: identity\n\n0\n\n",
                post + "Transfer-Encoding:\u000bchunked\n\n0\n\n",
                post + "Transfer-Encoding: chunked\nContent-Length: 0\n\n0\n\n",
                post + "Content-Length: 5, 5\n\n{}   ",
                post + "Content-Length: 0x5\n\n{}   ",
                post + "Content-Length: 5 5\n\n{}   ",
                post + "Content-Length: 99999999999999999999\n\n{}",
                post + "Content-Length\n\n{}   ",
                post + "Transfer-Encoding: chunked\n\n-1\n{}\n0\n\n",
                post + "Transfer-Encoding: chunked\n\n0x2\n{}\n0\n\n",
                post + "Transfer-Encoding: chunked\n\nffffffffffffffff2\n{}\n0\n\n",
                "GET /v1/models HTTP/1.1\nHost: localhost\n\tfolded: c\n\n",
                "GET /v1/models HTTP/1.1\nHost: local host\n\n",
                "GET /v1/mod els HTTP/1.1\nHost: localhost\n\n",
                "GET /v1/models\nHost: localhost\n\n",
                "GET /v1/models HTTP/1.1\nHost: localhost\nA\u0001B: c\n\n",
                "GET /v1/models HTTP/1.1\nHost: localhost\nA B: c\n\n",
                "GET /v1/models HTTP/1.1\nHost: localhost\n: c\n\n",
                "\u0016\u0003\u0001\u0000\n\n");
    }

    @Test
    void refusesChunksWhoseLinesEndInLineFeedsAlone() {
        try (Wire wire = Wire.to(server)) {
            wire.send(POST + "Transfer-Encoding: chunked\n\n");
            assertThat(wire.sendExactly("2\r\n{}\r\n0\r\n\r\n".replace("\r", ""))
                            .readAll())
                    .contains("HTTP/1.1 400 ");
        }
    }

    static Stream<String> withBareLineFeeds() {
        String whole = "GET /v1/models HTTP/1.1\r\nHost: localhost\r\nA: b\r\n\r\n";
        return Stream.of(
                whole.replace("\r", ""),
                whole.replaceFirst("\r", ""),
                whole.replace("b\r\n", "b\n"),
                whole.replace("b\r\n", "b\rC: d\r\n"));
    }

    @ParameterizedTest
    @MethodSource("withBareLineFeeds")
    void refusesLinesThatEndInOtherWays(String request) {
        try (Wire wire = Wire.to(server)) {
            assertThat(wire.sendExactly(request).readAll()).matches("(?s)HTTP/1.1 400 .*|");
        }
    }

    /** What one reads as a body may be what another reads as the next request. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Content-Length: 4\nTransfer-Encoding: chunked\n\n2d\n%s\n0\n\n",
                "Transfer-Encoding: chunked\nContent-Length: 4\n\n0\n\n%s",
                "Transfer-Encoding: chunked, identity\n\n0\n\n%s",
                "Content-Length: 0\nContent-Length: 45\n\n%s"
            })
    void answersNoRequestThatHidesInABody(String rest) {
        String hidden = "GET /gesso/v1/health/live HTTP/1.1\nHost: localhost\n\n";
        try (Wire wire = Wire.to(server)) {
            String answers = wire.send(POST + rest.formatted(hidden)).readAll();
            assertThat(answers).doesNotContain("\"live\"");
            assertThat(answers.split("HTTP/1.1 ", -1)).hasSizeLessThanOrEqualTo(2);
        }
    }

    /** Ninety megabytes are announced; what comes of them is wrong from the start. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "--b\nContent-Disposition: form-data; filename=\"a.png\"\n\nabc\n--b",
                "--b\nContent-Disposition: form-data; name=\"prompt\"\nA: LARGE",
                "--b garbage\nContent-Disposition: form-data; name=\"prompt\"\n\nabc\n--b"
            })
    void answersTheFirstBadPartAtOnce(String beginning) {
        try (Wire wire = Wire.to(server)) {
            wire.send("POST " + Client.EDITS + " HTTP/1.1\nHost: localhost\nContent-Length: 90000000\n"
                    + "Content-Type: multipart/form-data; boundary=b\n\n"
                    + beginning.replace("LARGE", "x".repeat(5_000)));
            assertThat(wire.readUntil("}}")).contains("HTTP/1.1 400 ", "Could not parse multipart form");
        }
    }

    @Test
    void answersAPartTooManyAtOnce() {
        String part = "--b\nContent-Disposition: form-data; name=\"a\"\n\nb\n";
        try (Wire wire = Wire.to(server)) {
            wire.send("POST /gesso/v1/check HTTP/1.1\nHost: localhost\nContent-Length: 90000000\n"
                    + "Content-Type: multipart/form-data; boundary=b\n\n" + part.repeat(66));
            assertThat(wire.readUntil("}}")).contains("HTTP/1.1 400 ", "more than 64 parts");
        }
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

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/v1/files?limit=%zz",
                "/v1/files?purpose=%ff%fe",
                "/gesso/v1/journal?session=%c3%28",
                "/gesso/v1/images?prompt=%",
                "/gesso/v1/links/20261125-000000000-0000000001?expires=1&signature=%ff"
            })
    void refusesAQueryThatCannotBeRead(String path) {
        try (Wire wire = Wire.to(server)) {
            wire.send("GET " + path + " HTTP/1.1\nHost: localhost\nConnection: close\n\n");
            assertThat(wire.readAll()).contains("HTTP/1.1 400 ", "The query of the address cannot be read.");
        }
    }

    /** Names, file names and boundaries that are as long as headers may be. */
    @ParameterizedTest
    @ValueSource(strings = {"name", "filename"})
    void readsALongNameOfAPart(String parameter) {
        try (Wire wire = Wire.to(server)) {
            String part = "--b\nContent-Disposition: form-data; a=b; %s=\"%s\"\n\nabc\n--b--\n"
                    .formatted(parameter, "\\\"".repeat(1900));
            wire.send("POST %s HTTP/1.1\nHost: localhost\nContent-Length: 5000\n".formatted(Client.EDITS)
                    + "Content-Type: multipart/form-data; boundary=b\n\n" + part);
            assertThat(wire.readUntil("}}")).contains("HTTP/1.1 400 ");
        }
    }

    /** Thirty megabytes that would be a gigabyte of objects. */
    @Test
    void refusesJsonOfMoreValuesThanAnyRequestNeeds() {
        String json = "{\"model\":\"gpt-image-2\",\"prompt\":\"a\",\"images\":[" + "1,".repeat(100_000) + "1]}";
        try (Wire wire = Wire.to(server)) {
            wire.send(Posts.post(Client.EDITS, json));
            assertThat(wire.readUntil("}}")).contains("HTTP/1.1 400 ", "20000 values");
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
