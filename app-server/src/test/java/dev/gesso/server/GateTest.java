package dev.gesso.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gesso.core.image.ImageSource;
import dev.gesso.server.route.Access;
import dev.gesso.server.route.Route;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

final class GateTest {

    private static final String FIRST = Digest.of("sk-first");

    private static final String SECOND = Digest.of("sk-second");

    private static TestServer server;
    private static Client client;

    @BeforeAll
    static void start() {
        server = TestServer.with(Map.of("server.keys", FIRST + ", " + SECOND, "server.names", "gesso.example"));
        client = new Client(server);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @ParameterizedTest
    @CsvSource({
        "Authorization, Bearer sk-first, 200",
        "authorization, bearer  sk-second , 200",
        "api-key, sk-second, 200",
        "Authorization, Bearer sk-third, 401",
        "Authorization, Bearer, 401",
        "Authorization, Basic sk-first, 401",
        "Authorization, sk-first, 401",
        "x-api-key, sk-first, 401",
        "api-key, '', 401"
    })
    void opensToKnownKeysOnly(String header, String value, int status) {
        assertThat(client.get("/v1/models", header, value).status()).isEqualTo(status);
    }

    @Test
    void cannotBeOpenedTwiceAtOneAddress() {
        String port = String.valueOf(server.port());
        assertThatThrownBy(() -> TestServer.with(Map.of("server.port", port)))
                .hasMessageContaining("it cannot listen on port " + port + " of 127.0.0.1: Address already in use;")
                .hasMessageContaining("choose another with server.port");
    }

    @Test
    void refusesTwoKeysThatDiffer() {
        assertThat(client.get("/v1/models", "Authorization", "Bearer sk-first", "api-key", "sk-second")
                        .status())
                .isEqualTo(400);
    }

    @Test
    void takesOneKeyInTwoPlaces() {
        assertThat(client.get("/v1/models", "Authorization", "Bearer sk-first", "api-key", "sk-first")
                        .status())
                .isEqualTo(200);
    }

    @Test
    void repeatsNothingOfAWrongKey() {
        assertThat(client.get("/v1/models", "Authorization", "Bearer sk-canary").text())
                .doesNotContain("canary")
                .contains("invalid_api_key");
    }

    static Stream<Route> keyed() {
        return TestServer.routes().stream().filter(route -> route.access() != Access.OPEN);
    }

    @ParameterizedTest
    @MethodSource("keyed")
    void keepsEveryRouteShutThatIsNotMeantToBeOpen(Route route) {
        try (Wire wire = Wire.to(server)) {
            wire.send(route.method() + " " + route.path().replaceAll("[{}]", "")
                    + " HTTP/1.1\nHost: localhost\nConnection: close\nContent-Length: 0\n\n");
            assertThat(wire.readAll()).startsWith("HTTP/1.1 401 ");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "localhost, 200",
        "LOCALHOST:4010, 200",
        "127.0.0.1:1, 200",
        "[::1]:4010, 200",
        "gesso.example, 200",
        "evil.example, 403",
        "localhost.evil.example, 403",
        "127.0.0.1.evil.example, 403"
    })
    void answersToItsOwnNamesOnly(String host, int status) {
        try (Wire wire = Wire.to(server)) {
            wire.send("GET /gesso/v1/health/live HTTP/1.1\nHost: " + host + "\nConnection: close\n\n");
            assertThat(wire.readAll()).startsWith("HTTP/1.1 " + status);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "Origin: http://localhost, 400",
        "Origin: http://evil.example, 403",
        "Origin: null, 403",
        "Sec-Fetch-Site: cross-site, 403",
        "Sec-Fetch-Site: same-origin, 400"
    })
    void takesNothingFromPagesOfOthers(String header, int status) {
        try (Wire wire = Wire.to(server)) {
            wire.send(Posts.generation("{}", "Authorization: Bearer sk-first", header, "Connection: close"));
            assertThat(wire.readAll()).startsWith("HTTP/1.1 " + status);
        }
    }

    @Test
    void showsFilesToTheirOwnersOnly() {
        Form form = Form.of("purpose", "vision").with("file", ImageSource.of("a.png", new byte[] {1}));
        String id = client.post("/v1/files", form, "Authorization", "Bearer sk-first")
                .at("id");
        assertThat(client.get("/v1/files/" + id, "Authorization", "Bearer sk-second")
                        .status())
                .isEqualTo(404);
        assertThat(client.get("/v1/files/" + id, "Authorization", "Bearer sk-first")
                        .status())
                .isEqualTo(200);
    }

    @Test
    void writesTheNameOfTheKeyOnWhatWasKept() {
        client.post(Client.GENERATIONS, Posts.CAT, "Authorization", "Bearer sk-second");
        String name = client.get("/gesso/v1/images", "api-key", "sk-second").at("data.0.name");
        assertThat(client.get("/gesso/v1/images/" + name + "/manifest", "api-key", "sk-second")
                        .at("asked_by"))
                .isEqualTo("key-2");
    }
}
