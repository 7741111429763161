package dev.gesso.server;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gesso.core.port.StorageException;
import dev.gesso.core.port.StorageFailure;
import dev.gesso.server.answer.ErrorAnswer;
import dev.gesso.server.answer.WrongCallException;
import dev.gesso.server.route.CallLog;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class CallLinesTest {

    private static final String SECRET = "a cat called Unforgettable";

    private final List<String> said = new ArrayList<>();
    private final CallLines lines = new CallLines(said::add, () -> TestServer.NOW);

    @Test
    void tellsWhatWasAskedAndHowItEnded() {
        lines.ended(line(200, Optional.empty()));
        assertThat(said).containsExactly("2026-11-25T12:00:00Z req_1 POST /v1/images/generations 200 12 ms");
    }

    @ParameterizedTest
    @CsvSource({
        "size, 1000x1000, invalid_value SIDES_DIVISIBLE",
        "quality, lovely, invalid_value CHOICES_LISTED",
        "bogus, nothing, unknown_parameter PARAMETERS_KNOWN"
    })
    void tellsWhichRuleWasBroken(String parameter, String value, String told) {
        String line = lineOf(
                "{\"model\":\"gpt-image-2\",\"prompt\":\"%s\",\"%s\":\"%s\"}".formatted(SECRET, parameter, value));
        assertThat(line).contains(" 400 ").endsWith(" ms " + told).doesNotContain(SECRET, value);
    }

    @Test
    void tellsTheCodeOfWhatNoRuleIsAbout() {
        lines.ended(line(404, Optional.of(wrong("model_not_found"))));
        assertThat(said.getFirst()).endsWith(" 404 12 ms model_not_found");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", SECRET, "two\nlines", "\u001b[2J"})
    void tellsNoCodeThatMayBeAnything(String code) {
        lines.ended(line(400, Optional.of(wrong(code))));
        assertThat(said.getFirst()).endsWith(" 400 12 ms");
    }

    @Test
    void tellsWhereAStoreFailed() {
        lines.ended(line(507, Optional.of(new StorageException(new StorageFailure.Full("/pictures is full")))));
        assertThat(said.getFirst()).endsWith(" 507 12 ms: /pictures is full");
    }

    @Test
    void tellsTheKindOfAMistakeAndNotItsMessage() {
        lines.ended(line(500, Optional.of(new IllegalStateException(SECRET))));
        assertThat(said.getFirst()).contains(" IllegalStateException at ").doesNotContain(SECRET);
    }

    private String lineOf(String json) {
        TestServer server = TestServer.start();
        try (server) {
            new Client(server).post(Client.GENERATIONS, json);
        }
        server.lines().forEach(lines::ended);
        return said.getFirst();
    }

    private static WrongCallException wrong(String code) {
        return new WrongCallException(ErrorAnswer.wrong(404, Optional.of(code), "No " + SECRET));
    }

    private static CallLog.Line line(int status, Optional<Throwable> failure) {
        return new CallLog.Line(
                "req_1", "POST", Optional.of("/v1/images/generations"), status, Duration.ofMillis(12), failure);
    }
}
