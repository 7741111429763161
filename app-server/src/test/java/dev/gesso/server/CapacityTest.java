package dev.gesso.server;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gesso.core.fixture.PlainEngine;
import dev.gesso.core.model.EngineTraits;
import dev.gesso.core.port.Answer;
import dev.gesso.core.port.EngineException;
import dev.gesso.core.port.EngineFailure;
import dev.gesso.core.port.ImageEngine;
import dev.gesso.core.port.PartialImageListener;
import dev.gesso.core.rule.CheckedRequest;
import dev.gesso.server.route.Access;
import dev.gesso.server.route.Route;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

final class CapacityTest {

    private static final int CROWD = 250;

    static Stream<Route> spending() {
        return TestServer.routes().stream().filter(route -> route.access() == Access.SPENDING);
    }

    @ParameterizedTest
    @MethodSource("spending")
    void turnsCallsAwayBeforeTheirBodyIsReadWhereverSomethingIsSpent(Route route) {
        SlowEngine engine = new SlowEngine(false);
        try (TestServer server = TestServer.drawingBy(engine, Map.of("server.in-flight", "1"));
                Wire first = Wire.to(server);
                Wire second = Wire.to(server)) {
            first.send(Posts.generation(Posts.CAT));
            engine.awaitBegun();
            second.send("POST " + route.path().replaceAll("[{}]", "")
                    + " HTTP/1.1\nHost: localhost\nContent-Type: application/json\nContent-Length: 1000\n\n");
            assertThat(second.readUntil("}}"))
                    .contains("HTTP/1.1 503", "Retry-After: 1", "overloaded")
                    .contains("X-Ratelimit-Limit-Requests: 1", "X-Ratelimit-Remaining-Requests: 0")
                    .contains("1 run already, and server.in-flight allows no more");
            engine.finish();
        }
    }

    @Test
    void knowsEveryRouteThatDraws() {
        assertThat(spending().map(Route::path))
                .containsExactlyInAnyOrderElementsOf(TestServer.routes().stream()
                        .map(Route::path)
                        .filter(path -> path.endsWith("/images/generations") || path.endsWith("/images/edits"))
                        .toList());
    }

    @Test
    void hasRoomAgainWhenACallHasEnded() {
        try (TestServer server = TestServer.with(Map.of("server.in-flight", "1"))) {
            Client client = new Client(server);
            client.post(Client.GENERATIONS, Posts.CAT);
            assertThat(client.post(Client.GENERATIONS, Posts.CAT).status()).isEqualTo(200);
        }
    }

    @Test
    void staysHealthyWhileItIsFull() {
        SlowEngine engine = new SlowEngine(false);
        try (TestServer server = TestServer.drawingBy(engine, Map.of("server.in-flight", "1"));
                Wire wire = Wire.to(server)) {
            wire.send(Posts.generation(Posts.CAT));
            engine.awaitBegun();
            assertThat(new Client(server).get("/gesso/v1/health/live").status()).isEqualTo(200);
            engine.finish();
        }
    }

    /** Each of which is drawn only when all are there. */
    @Test
    void hasHundredsOfCallsWaitAtOnce() {
        try (TestServer server = TestServer.forMany(new Crowd(CROWD))) {
            List<Wire> wires =
                    IntStream.range(0, CROWD).mapToObj(call -> Wire.to(server)).toList();
            wires.forEach(wire -> wire.send(Posts.generation(Posts.CAT)));
            assertThat(wires)
                    .allSatisfy(wire -> assertThat(wire.readUntil("b64_json")).contains("HTTP/1.1 200"));
            wires.forEach(Wire::close);
        }
    }

    private static final class Crowd implements ImageEngine {

        private final ImageEngine drawing = new PlainEngine();
        private final CountDownLatch missing;

        Crowd(int callers) {
            this.missing = new CountDownLatch(callers);
        }

        @Override
        public EngineTraits traits() {
            return new EngineTraits("crowd", true, Set.of(), false);
        }

        @Override
        public Answer send(CheckedRequest request, PartialImageListener listener) {
            missing.countDown();
            try {
                if (missing.await(20, TimeUnit.SECONDS)) {
                    return drawing.send(request, listener);
                }
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
            }
            throw new EngineException(new EngineFailure.NotSent("%d calls are missing".formatted(missing.getCount())));
        }
    }
}
