package dev.gesso.server;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gesso.core.fixture.Pictures;
import dev.gesso.core.image.Size;
import dev.gesso.server.route.Access;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The retired API of variations, for those who still test against it. */
final class VariationsTest {

    private static final String VARIATIONS = "/v1/images/variations";

    private static TestServer server;
    private static Client client;

    @BeforeAll
    static void start() {
        server = TestServer.with(Map.of("server.variations", "true"));
        client = new Client(server);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    private static Form form() {
        return new Form().with("image", Pictures.png(new Size(512, 512)));
    }

    @Test
    void drawsAsManyAsAreWanted() {
        Client.Answer answer = client.post(
                VARIATIONS, form().with("n", "2").with("size", "256x256").with("response_format", "b64_json"));
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.at("data.1.b64_json")).startsWith("iVBORw0KGgo");
    }

    @ParameterizedTest
    @CsvSource({
        "prompt, a cat, unknown_parameter",
        "quality, high, unknown_parameter",
        "n, 11, integer_above_max_value",
        "size, 300x300, invalid_value"
    })
    void refusesWhatVariationsNeverTook(String name, String value, String code) {
        Client.Answer answer = client.post(VARIATIONS, form().with(name, value));
        assertThat(List.of(answer.status(), answer.at("error.code"), answer.at("error.param")))
                .containsExactly(400, code, name);
    }

    @Test
    void needsAPicture() {
        assertThat(client.post(VARIATIONS, Form.of("n", "1")).at("error.message"))
                .isEqualTo("Missing required parameter: 'image'.");
    }

    @Test
    void takesNoJson() {
        assertThat(client.post(VARIATIONS, "{}").status()).isEqualTo(415);
    }

    @Test
    void passesTheDoorOfAllThatDraws() {
        assertThat(TestServer.routes(Map.of("server.variations", "true")))
                .filteredOn(route -> route.path().endsWith("/variations"))
                .isNotEmpty()
                .allMatch(route -> route.access() == Access.SPENDING);
    }

    @Test
    void isABare404WhereItIsNotWanted() {
        try (TestServer plain = TestServer.start()) {
            Client.Answer answer = new Client(plain).post(VARIATIONS, form());
            assertThat(answer.status() + answer.text()).isEqualTo("404");
        }
    }

    @Test
    void isABare404OfAGateway() {
        try (TestServer service = TestServer.start();
                TestServer gateway = TestServer.inFrontOf(service, Map.of("server.variations", "true"))) {
            assertThat(new Client(gateway).post(VARIATIONS, form()).status()).isEqualTo(404);
        }
    }
}
