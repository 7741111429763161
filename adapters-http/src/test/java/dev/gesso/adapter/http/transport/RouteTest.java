package dev.gesso.adapter.http.transport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gesso.adapter.http.EngineKind;
import dev.gesso.adapter.http.EngineSettings;
import dev.gesso.adapter.http.HttpEngine;
import dev.gesso.adapter.http.KeyPlace;
import dev.gesso.adapter.http.Route;
import dev.gesso.adapter.http.fixture.Answers;
import dev.gesso.adapter.http.fixture.RawServer;
import dev.gesso.adapter.http.fixture.Scenes;
import dev.gesso.adapter.http.fixture.TestEngines;
import dev.gesso.core.contract.RemoteEngineContract.Scenario;
import dev.gesso.core.fixture.Engines;
import dev.gesso.core.fixture.Profiles;
import dev.gesso.core.fixture.Requests;
import dev.gesso.core.image.ImageSource;
import dev.gesso.core.image.Size;
import dev.gesso.core.port.Answer;
import dev.gesso.core.port.EngineException;
import dev.gesso.core.port.EngineFailure;
import dev.gesso.core.rule.CheckedRequest;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How requests get to an engine. */
class RouteTest {

    private static final CheckedRequest REQUEST =
            Requests.checked(Requests.generation(Profiles.free()), Profiles.free(), Engines.HOSTED);

    private final RawServer server =
            RawServer.playing(Scenes.answering(200, Answers.whole(Answers.png(new Size(64, 64)))));

    @AfterEach
    void close() {
        server.close();
    }

    @Test
    void goesThroughAProxy() {
        EngineSettings elsewhere = EngineSettings.of(
                        "test", new EngineKind.OpenAi(), "http://images.invalid/v1", new KeyPlace.None())
                .withRoute(
                        new Route(Optional.of(URI.create("http://127.0.0.1:" + server.port())), Optional.empty(), 9));
        try (HttpEngine engine = TestEngines.engines().open(elsewhere)) {
            assertThat(engine.send(REQUEST)).isInstanceOf(Answer.Produced.class);
        }
        assertThat(server.received().getFirst().line())
                .isEqualTo("POST http://images.invalid/v1/images/generations HTTP/1.1");
    }

    @Test
    void usesAConnectionAgain() {
        try (HttpEngine engine = TestEngines.open(server)) {
            engine.send(REQUEST);
            engine.send(REQUEST);
        }
        assertThat(server.connections()).isOne();
    }

    @Test
    void usesNoConnectionThatTheServerHasClosed() {
        server.play((request, wire) -> {
            wire.answer(200, Answers.JSON, Answers.whole(Answers.png(new Size(64, 64))));
            wire.close();
        });
        try (HttpEngine engine = TestEngines.open(server)) {
            engine.send(REQUEST);
            assertThat(engine.send(REQUEST)).isInstanceOf(Answer.Produced.class);
        }
    }

    /** 32 MB are not sent to an engine that has said no after the head. */
    @Test
    void hearsANoWhileAnUploadIsUnderWay(@TempDir Path folder) throws IOException {
        CountDownLatch heard = new CountDownLatch(1);
        server.playEarly((request, wire) -> {
            Scenes.openAi(Scenario.UNKNOWN_KEY).play(request, wire);
            await(heard);
            wire.close();
        });
        Path file = Files.write(folder.resolve("a.png"), Answers.largePng(1, 32_000_000));
        CheckedRequest edit = Requests.checked(
                Requests.editOf(Profiles.free(), ImageSource.of(file)), Profiles.free(), Engines.HOSTED);
        try (HttpEngine engine = TestEngines.open(server)) {
            assertThatThrownBy(() -> engine.send(edit))
                    .isInstanceOfSatisfying(
                            EngineException.class,
                            ended -> assertThat(ended.failure()).isInstanceOf(EngineFailure.Unauthorised.class));
        } finally {
            heard.countDown();
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
