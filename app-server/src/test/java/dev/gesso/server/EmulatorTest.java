package dev.gesso.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gesso.core.fixture.Masks;
import dev.gesso.core.fixture.Pictures;
import dev.gesso.core.image.ImageSource;
import dev.gesso.core.image.Size;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Faults on purpose, and the journal. */
final class EmulatorTest {

    private static TestServer server;
    private static Client client;

    @BeforeAll
    static void start() {
        server = TestServer.with(Map.of());
        client = new Client(server);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    private static Client.Answer faulty(String fault) {
        return client.post(Client.GENERATIONS, Posts.CAT, "X-Gesso-Fault", fault);
    }

    @ParameterizedTest
    @CsvSource({
        "status=429;retry-after=2, 429, rate_limit_exceeded",
        "status=401, 401, invalid_api_key",
        "500, 500, server_error",
        "status=503, 503, overloaded",
        "moderation, 400, moderation_blocked",
        "no-such-fault, 400, unknown_fault"
    })
    void answersAsIfSomethingHadGoneWrong(String fault, int status, String code) {
        Client.Answer answer = faulty(fault);
        assertThat(answer.status() + answer.at("error.code")).isEqualTo(status + code);
    }

    @Test
    void saysWhenToTryAgain() {
        Client.Answer tooOften = faulty("status=429;retry-after=2");
        assertThat(tooOften.header("retry-after")).contains("2");
        assertThat(tooOften.header("x-ratelimit-remaining-requests")).contains("0");
        assertThat(tooOften.header("x-ratelimit-reset-requests")).contains("2s");
    }

    @ParameterizedTest
    @ValueSource(strings = {"cut-at=50%", "cut-at=100", "wrong-length"})
    void breaksOff(String fault) {
        assertThatThrownBy(() -> faulty(fault)).isInstanceOf(UncheckedIOException.class);
    }

    @Test
    void sendsBase64ThatEndsInItsMiddle() {
        String base64 = faulty("truncate-base64").at("data.0.b64_json");
        assertThatThrownBy(() -> Base64.getDecoder().decode(base64)).isInstanceOf(IllegalArgumentException.class);
    }

    /** Of which nothing is held in memory. */
    @Test
    void sendsMoreThanThereIsMemoryFor() {
        try (Wire wire = Wire.to(server)) {
            wire.send(Posts.generation(Posts.CAT, "X-Gesso-Fault: huge=999999999MB"));
            assertThat(wire.readUntil("\r\n\r\n")).startsWith("HTTP/1.1 200 ");
            assertThat(wire.read(20_000_000)).hasSize(20_000_000);
        }
    }

    @Test
    void sendsNoPictures() {
        assertThat(faulty("empty-data").at("data")).isEqualTo("Items[values=[]]");
    }

    @Test
    void sendsTooMuch() {
        assertThat(faulty("huge=2MB").bytes()).hasSizeGreaterThan(2_000_000);
    }

    @Test
    void sendsAnErrorInAStream() {
        String events = client.post(
                        Client.GENERATIONS,
                        Posts.CAT.replace("}", ",\"stream\":true,\"partial_images\":1}"),
                        "X-Gesso-Fault",
                        "sse-error")
                .text();
        assertThat(events).contains("partial_image", "event: error\n").doesNotContain("completed");
    }

    @Test
    void stallsUntilTheCallerLeaves() {
        try (Wire wire = Wire.to(server)) {
            wire.send(Posts.generation(Posts.CAT, "X-Gesso-Fault: stall-after=10"));
            assertThat(wire.readUntil("\"created\"")).contains("200 OK");
        }
    }

    @Test
    void followsAScriptInEverySession() {
        try (TestServer scripted = TestServer.with(Map.of("server.fault.script", "500,429,ok"))) {
            Client other = new Client(scripted);
            for (String session : List.of("a", "b")) {
                assertThat(Stream.generate(() -> other.post(Client.GENERATIONS, Posts.CAT, "X-Gesso-Session", session)
                                        .status())
                                .limit(4))
                        .containsExactly(500, 429, 200, 200);
            }
        }
    }

    @Test
    void strikesByChanceThatASeedFixes() {
        Map<String, String> settings =
                Map.of("server.fault.kind", "500", "server.fault.share", "0.5", "server.fault.seed", "3");
        assertThat(statuses(settings)).isEqualTo(statuses(settings)).contains(200, 500);
    }

    private static List<Integer> statuses(Map<String, String> settings) {
        try (TestServer unlucky = TestServer.with(settings)) {
            Client other = new Client(unlucky);
            return Stream.generate(
                            () -> other.post(Client.GENERATIONS, Posts.CAT).status())
                    .limit(12)
                    .toList();
        }
    }

    @Test
    void strikesOnlyWhatMatches() {
        try (TestServer picky = TestServer.with(Map.of("server.fault.kind", "500", "server.fault.match", "dog"))) {
            Client other = new Client(picky);
            assertThat(other.post(Client.GENERATIONS, Posts.CAT).status()).isEqualTo(200);
            assertThat(other.post(Client.GENERATIONS, Posts.CAT.replace("cat", "dog"))
                            .status())
                    .isEqualTo(500);
        }
    }

    @Test
    void remembersWhatWasAsked() {
        client.post(Client.GENERATIONS, Posts.CAT, "X-Gesso-Session", "s1", "X-Gesso-Fault", "500");
        client.post(Client.GENERATIONS, "{\"n\":0}", "X-Gesso-Session", "s2");
        Client.Answer first = client.get("/gesso/v1/journal?session=s1");
        assertThat(List.of(first.at("data.0.parameters.prompt"), first.at("data.0.status"), first.at("data.0.fault")))
                .containsExactly("a cat", "500", "500");
        assertThat(client.get("/gesso/v1/journal?session=s2").at("data.0.findings.0.param"))
                .isEqualTo("model");
    }

    @Test
    void forgetsASession() {
        client.post(Client.GENERATIONS, Posts.CAT, "X-Gesso-Session", "s3");
        client.delete("/gesso/v1/journal?session=s3");
        assertThat(client.get("/gesso/v1/journal?session=s3").at("data")).isEqualTo("Items[values=[]]");
    }

    @Test
    void knowsASessionByItsAddress() {
        client.post("/gesso/sessions/s4" + Client.GENERATIONS, Posts.CAT);
        assertThat(client.get("/gesso/v1/journal?session=s4").at("data.0.status"))
                .isEqualTo("200");
        assertThat(client.get("/gesso/sessions/s4/gesso/v1/journal").at("data.0.session"))
                .isEqualTo("s4");
    }

    @Test
    void tellsTheFilesAndTheMaskOfAnEdit() {
        Size size = new Size(1024, 1024);
        Form form = Form.of("model", "gpt-image-2")
                .with("prompt", "x")
                .with("image[]", Pictures.png(size))
                .with("mask", Masks.half(size));
        client.post(Client.EDITS, form, "X-Gesso-Session", "s5");
        Client.Answer journal = client.get("/gesso/v1/journal?session=s5");
        assertThat(Stream.of("parts.0.name", "parts.0.size", "parts.1.format", "mask.transparent", "mask.opaque")
                        .map(path -> journal.at("data.0." + path)))
                .containsExactly("image[]", "1024x1024", "image/png", "524288", "524288");
        assertThat(journal.text()).contains("\"share\":0.5");
    }

    @ParameterizedTest
    @ValueSource(strings = {"../../etc/passwd", "/etc/passwd", "..\\..\\passwd", "C:\\passwd", "a/../passwd"})
    void callsFilesByTheLastPartOfTheirName(String name) throws IOException {
        byte[] png = Pictures.png(new Size(1024, 1024)).open().readAllBytes();
        client.post(
                Client.EDITS,
                Form.of("model", "gpt-image-2").with("prompt", "x").with("image", ImageSource.of(name, png)),
                "X-Gesso-Session",
                "s8" + name.hashCode());
        String file =
                client.get("/gesso/v1/journal?session=s8" + name.hashCode()).at("data.0.parts.0.file");
        assertThat(file).isEqualTo("passwd");
    }

    /** Or a thousand large requests would fill the memory. */
    @Test
    void remembersNoMoreOfACallThanAPersonReads() {
        String many = IntStream.range(0, 500)
                .mapToObj(number -> "\"p%d\":[%s]"
                        .formatted(number, "\"%s\",".formatted("x".repeat(3000)).repeat(3) + 1))
                .collect(Collectors.joining(",", "{", "}"));
        client.post(Client.GENERATIONS, many, "X-Gesso-Session", "s9");
        Client.Answer journal = client.get("/gesso/v1/journal?session=s9");
        assertThat(journal.at("data.0.parameters.p99")).hasSize(2000);
        assertThat(journal.text()).doesNotContain("\"p100\"").hasSizeLessThan(300_000);
    }

    @Test
    void remembersACallWhoseBodyNobodyUnderstands() {
        client.post(Client.GENERATIONS, "not json", "X-Gesso-Session", "s6");
        Client.Answer journal = client.get("/gesso/v1/journal?session=s6");
        assertThat(journal.at("data.0.status") + journal.at("data.0.parameters"))
                .isEqualTo("400Fields[members={}]");
    }

    @Test
    void tellsHowFarACallGotWhen() {
        client.post(Client.GENERATIONS, Posts.CAT, "X-Gesso-Session", "s7");
        Client.Answer journal = client.get("/gesso/v1/journal?session=s7");
        List<Integer> times = Stream.of("judged_ms", "drawing_ms", "total_ms")
                .map(name -> Integer.valueOf(journal.at("data.0.timings." + name)))
                .toList();
        assertThat(times).isSorted();
    }
}
