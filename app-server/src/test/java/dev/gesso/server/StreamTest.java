package dev.gesso.server;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gesso.core.port.EngineFailure;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class StreamTest {

    private static String request(int partials) {
        return ("{\"model\":\"gpt-image-2\",\"prompt\":\"a cat\",\"size\":\"1024x1024\",\"quality\":\"low\",\"stream\":true,"
                        + "\"partial_images\":%d}")
                .formatted(partials);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3})
    void showsAsManyUnfinishedPicturesAsAreWanted(int partials) {
        try (TestServer server = TestServer.start()) {
            String events = new Client(server)
                    .post(Client.GENERATIONS, request(partials))
                    .text();
            assertThat(events.split("event: image_generation.partial_image\n", -1))
                    .hasSize(partials + 1);
            assertThat(events.split("event: image_generation.completed\n", -1)).hasSize(2);
        }
    }

    @Test
    void tellsEverythingInEveryEvent() {
        try (TestServer server = TestServer.start()) {
            Client.Answer answer = new Client(server).post(Client.GENERATIONS, request(1));
            String data = answer.text().split("data: ", -1)[2].strip();
            assertThat(Stream.of("type", "created_at", "size", "quality", "background", "output_format")
                            .map(field -> Json.at(data, field)))
                    .containsExactly("image_generation.completed", "1795608000", "1024x1024", "low", "opaque", "png");
            assertThat(Json.at(data, "usage.total_tokens")).isEqualTo("1058");
        }
    }

    @Test
    void answersWithAStatusWhereNothingWasSentYet() {
        try (TestServer server = TestServer.start()) {
            Client.Answer answer = new Client(server).post(Client.GENERATIONS, request(4));
            assertThat(answer.status() + answer.header("content-type").orElse(""))
                    .isEqualTo("400application/json");
        }
    }

    @Test
    void showsLifeWhileAnEngineIsSilent() {
        SlowEngine engine = new SlowEngine(false);
        try (TestServer server = TestServer.drawingBy(engine, Map.of("server.heartbeat", "1"));
                Wire wire = Wire.to(server)) {
            wire.send(Posts.generation(request(0)));
            assertThat(wire.readUntil("\n: \n\n")).contains("200 OK", "text/event-stream");
            engine.finish();
            assertThat(wire.readUntil("event: image_generation.completed")).isNotEmpty();
        }
    }

    @Test
    void tellsInAnEventWhatGoesWrongLater() {
        SlowEngine engine = new SlowEngine(false);
        try (TestServer server = TestServer.drawingBy(engine, Map.of("server.heartbeat", "1"));
                Wire wire = Wire.to(server)) {
            wire.send(Posts.generation(request(0)));
            wire.readUntil("\n: \n\n");
            engine.fail(new EngineFailure.OutcomeUnknown("no answer came"));
            assertThat(wire.readUntil("outcome_unknown")).contains("event: error\n", "no answer came");
        }
    }
}
