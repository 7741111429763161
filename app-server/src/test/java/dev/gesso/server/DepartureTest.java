package dev.gesso.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class DepartureTest {

    @ParameterizedTest
    @ValueSource(strings = {Posts.CAT, "{\"model\":\"gpt-image-2\",\"prompt\":\"a cat\",\"stream\":true}"})
    void stopsAnEngineThatCostsNothingWhenTheCallerLeaves(String request) {
        SlowEngine engine = new SlowEngine(true);
        try (TestServer server = TestServer.drawingBy(engine)) {
            try (Wire wire = Wire.to(server)) {
                wire.send(Posts.generation(request));
                engine.awaitBegun();
            }
            engine.awaitInterrupted();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {Posts.CAT, "{\"model\":\"gpt-image-2\",\"prompt\":\"a cat\",\"stream\":true}"})
    void marksTheEndOfAnAnswerOnAConnectionThatEndsWithIt(String request) {
        SlowEngine engine = new SlowEngine(true);
        try (TestServer server = TestServer.drawingBy(engine);
                Wire wire = Wire.to(server)) {
            wire.send(Posts.generation(request));
            engine.awaitBegun();
            engine.finish();
            String head = wire.readUntil("\r\n\r\n");
            assertThat(head).containsAnyOf("Transfer-Encoding: chunked", "Content-Length: ");
        }
    }

    @Test
    void keepsWhatCostsSomethingThoughTheCallerLeft() {
        SlowEngine engine = new SlowEngine(false);
        try (TestServer server = TestServer.drawingBy(engine)) {
            try (Wire wire = Wire.to(server)) {
                wire.send(Posts.generation(Posts.CAT));
                engine.awaitBegun();
            }
            engine.finish();
            Client client = new Client(server);
            while (client.get("/gesso/v1/images").at("data").equals("Items[values=[]]")) {
                Thread.onSpinWait();
            }
            assertThat(engine.wasInterrupted()).isFalse();
        }
    }

    @Test
    void joinsARetryToTheCallThatStillRuns() {
        SlowEngine engine = new SlowEngine(false);
        try (TestServer server = TestServer.drawingBy(engine);
                Wire first = Wire.to(server);
                Wire second = Wire.to(server)) {
            first.send(Posts.generation(Posts.CAT));
            engine.awaitBegun();
            second.send(Posts.generation(Posts.CAT, "X-Stainless-Retry-Count: 1", "Connection: close"));
            engine.finish();
            assertThat(second.readAll()).contains("200 OK", "b64_json");
            assertThat(engine.calls()).isEqualTo(1);
        }
    }

    @Test
    void drawsAgainForWhoeverDoesNotSayThatItIsARetry() {
        SlowEngine engine = new SlowEngine(false);
        try (TestServer server = TestServer.drawingBy(engine);
                Wire first = Wire.to(server);
                Wire second = Wire.to(server)) {
            first.send(Posts.generation(Posts.CAT));
            engine.awaitBegun();
            second.send(Posts.generation(Posts.CAT, "Connection: close"));
            engine.finish();
            assertThat(second.readAll()).contains("200 OK");
            assertThat(engine.calls()).isEqualTo(2);
        }
    }

    @Test
    void letsRunningCallsEndWhenItStops() {
        SlowEngine engine = new SlowEngine(true);
        TestServer server = TestServer.drawingBy(engine);
        try (Wire wire = Wire.to(server)) {
            wire.send(Posts.generation(Posts.CAT));
            engine.awaitBegun();
            Thread stop = Thread.ofVirtual().start(server::close);
            engine.finish();
            assertThat(wire.readUntil("b64_json")).contains("200 OK");
            assertThatCode(stop::join).doesNotThrowAnyException();
        }
    }
}
