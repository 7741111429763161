package dev.gesso.server;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gesso.server.route.Access;
import dev.gesso.server.route.Route;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

final class CapacityTest {

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
            assertThat(second.readUntil("}}")).contains("HTTP/1.1 503", "Retry-After: 1", "overloaded");
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
}
