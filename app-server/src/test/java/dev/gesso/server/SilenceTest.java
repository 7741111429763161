package dev.gesso.server;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gesso.core.fixture.Engines;
import dev.gesso.core.fixture.PlainEngine;
import dev.gesso.core.model.EngineTraits;
import dev.gesso.core.port.Answer;
import dev.gesso.core.port.ImageEngine;
import dev.gesso.core.port.PartialImageListener;
import dev.gesso.core.rule.CheckedRequest;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Nothing that a caller sent is told to the log, and nothing of the program to a caller. */
final class SilenceTest {

    private static final String CANARY = "canary-4711";

    static Stream<ImageEngine> engines() {
        return Stream.of(new PlainEngine(), failing(new IllegalStateException("bug with " + CANARY)));
    }

    private static ImageEngine failing(RuntimeException failure) {
        return new ImageEngine() {
            @Override
            public EngineTraits traits() {
                return Engines.EMBEDDED;
            }

            @Override
            public Answer send(CheckedRequest request, PartialImageListener listener) {
                throw failure;
            }
        };
    }

    @ParameterizedTest
    @MethodSource("engines")
    void tellsTheLogNothingThatACallerSent(ImageEngine engine) {
        List<String> log = new CopyOnWriteArrayList<>();
        try (TestServer server = TestServer.drawingBy(engine)) {
            Client client = new Client(server);
            client.post(Client.GENERATIONS, Posts.CAT.replace("a cat", CANARY), "Authorization", "Bearer " + CANARY);
            client.post(Client.GENERATIONS, Posts.CAT.replace("gpt-image-2", CANARY));
            client.post(Client.GENERATIONS, CANARY);
            client.post("/" + CANARY, CANARY);
            client.get("/v1/models/" + CANARY);
            CallLines lines = new CallLines(log::add, () -> TestServer.NOW);
            server.lines().forEach(lines::ended);
        }
        assertThat(log).isNotEmpty().allSatisfy(line -> assertThat(line).doesNotContain(CANARY));
    }

    @Test
    void tellsACallerNothingOfAMistakeInTheProgram() {
        try (TestServer server = TestServer.drawingBy(failing(new IllegalStateException(CANARY)))) {
            Client.Answer answer = new Client(server).post(Client.GENERATIONS, Posts.CAT);
            assertThat(answer.status()).isEqualTo(500);
            assertThat(answer.text()).doesNotContain(CANARY).doesNotContain("Exception");
        }
    }
}
