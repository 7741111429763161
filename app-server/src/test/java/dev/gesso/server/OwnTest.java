package dev.gesso.server;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gesso.core.fixture.Masks;
import dev.gesso.core.fixture.Pictures;
import dev.gesso.core.image.Size;
import java.net.URI;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What Gesso offers beside the API of others. */
final class OwnTest {

    private static TestServer server;
    private static Client client;

    @BeforeAll
    static void start() {
        server = TestServer.with(Map.of("server.links", "true", "model", "gpt-image-2"));
        client = new Client(server);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void pricesARequestWithoutDrawingIt() {
        Client.Answer answer = client.post("/gesso/v1/quote", Posts.CAT.replace("}", ",\"quality\":\"low\"}"));
        assertThat(List.of(answer.at("known"), answer.at("model"), answer.at("usage.output_tokens")))
                .containsExactly("true", "gpt-image-2", "196");
    }

    @Test
    void pricesAnEdit() {
        Form form = Form.of("prompt", "x").with("image", Pictures.png(new Size(1024, 1024)));
        assertThat(client.post("/gesso/v1/quote", form).at("usage.input_tokens_details.image_tokens"))
                .isNotEqualTo("0");
    }

    @Test
    void tellsEverythingThatIsWrong() {
        Client.Answer answer = client.post("/gesso/v1/check", "{\"bogus\":1,\"n\":0}");
        assertThat(List.of(
                        answer.at("ok"),
                        answer.at("findings.0.param"),
                        answer.at("findings.1.param"),
                        answer.at("findings.2.param")))
                .containsExactly("false", "bogus", "prompt", "n");
    }

    @Test
    void makesAMask() {
        Client.Answer made = client.post(
                "/gesso/v1/masks",
                Form.of("size", "64x32").with("rectangle", "0,0,32,32").with("ellipse", "40,8,9,9"));
        assertThat(made.bytes()).startsWith(0x89, 'P', 'N', 'G');
    }

    @Test
    void checksAMask() {
        Size size = new Size(1024, 1024);
        Form form = Form.of("model", "gpt-image-2")
                .with("image", Pictures.png(size))
                .with("mask", Masks.half(size));
        Client.Answer answer = client.post("/gesso/v1/masks", form);
        assertThat(List.of(answer.at("ok"), answer.at("pixels.transparent"))).containsExactly("true", "524288");
    }

    @ParameterizedTest
    @CsvSource({"size, 0x0", "size, 99999x99999", "rectangle, '1,2,3'"})
    void makesNoMaskThatCannotBe(String name, String value) {
        Form form = name.equals("size")
                ? Form.of(name, value)
                : Form.of("size", "64x64").with(name, value);
        assertThat(client.post("/gesso/v1/masks", form).at("error.param")).isEqualTo(name);
    }

    @Test
    void showsWhatWasDrawn() {
        byte[] drawn = Base64.getDecoder()
                .decode(client.post(Client.GENERATIONS, Posts.CAT).at("data.0.b64_json"));
        String name = client.get("/gesso/v1/images?limit=1").at("data.0.name");
        assertThat(client.get("/gesso/v1/images/" + name).bytes()).startsWith(0x89, 'P', 'N', 'G');
        assertThat(client.get("/gesso/v1/images/" + name + "/manifest").at("parameters.model"))
                .isEqualTo("gpt-image-2");
        assertThat(drawn).isNotEmpty();
    }

    @Test
    void givesLinksInsteadOfBytes() {
        Client.Answer answer = client.post(Client.GENERATIONS, Posts.CAT.replace("}", ",\"response_format\":\"url\"}"));
        String path = URI.create(answer.at("data.0.url")).getPath() + "?"
                + URI.create(answer.at("data.0.url")).getRawQuery();
        assertThat(client.get(path).bytes()).startsWith(0x89, 'P', 'N', 'G');
        assertThat(client.get(path.replaceAll("expires=\\d", "expires=9")).status())
                .isEqualTo(404);
    }

    @Test
    void countsCallsForPrometheus() {
        client.post(Client.GENERATIONS, "{\"n\":0}");
        assertThat(client.get("/gesso/v1/metrics").text())
                .contains(
                        "# TYPE gesso_call_seconds histogram",
                        "gesso_call_seconds_count{method=\"POST\",route=\"/v1/images/generations\",status=\"400\"}");
    }

    @Test
    void describesEveryRouteAndNoOther() {
        List<String> described = new ArrayList<>();
        String path = "";
        for (String line : client.get("/gesso/v1/openapi.yaml").text().lines().toList()) {
            if (line.matches("  /.*:")) {
                path = line.strip().replaceAll(":$", "");
            } else if (line.matches("    (get|post|delete):")) {
                described.add(line.strip().replace(":", "").toUpperCase(Locale.ROOT) + " " + path);
            }
        }
        assertThat(described)
                .containsExactlyInAnyOrderElementsOf(TestServer.routes().stream()
                        .map(route -> route.method() + " " + route.path())
                        .toList());
    }

    @Test
    void becomesReadyWhenItCanDraw() {
        client.post(Client.GENERATIONS, Posts.CAT);
        assertThat(client.get("/gesso/v1/health/ready").at("status")).isEqualTo("ready");
    }
}
