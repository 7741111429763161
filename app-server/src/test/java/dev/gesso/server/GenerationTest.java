package dev.gesso.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class GenerationTest {

    private static final String CAT =
            "{\"model\":\"gpt-image-2\",\"prompt\":\"a cat\",\"size\":\"1024x1024\",\"quality\":\"low\"}";

    private static TestServer server;
    private static Client client;

    @BeforeAll
    static void start() {
        server = TestServer.start();
        client = new Client(server);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void answersWithAPicture() {
        byte[] png =
                Base64.getDecoder().decode(client.post(Client.GENERATIONS, CAT).at("data.0.b64_json"));
        assertThat(png).startsWith(0x89, 'P', 'N', 'G');
    }

    @ParameterizedTest
    @CsvSource({
        "created, 1795608000",
        "background, opaque",
        "output_format, png",
        "quality, low",
        "size, 1024x1024",
        "usage.input_tokens, 10",
        "usage.input_tokens_details.text_tokens, 10",
        "usage.output_tokens, 1048",
        "usage.output_tokens_details.image_tokens, 1048",
        "usage.total_tokens, 1058"
    })
    void tellsWhatBecameOfEveryChoice(String path, String value) {
        assertThat(client.post(Client.GENERATIONS, CAT).at(path)).isEqualTo(value);
    }

    @Test
    void resolvesWhatWasLeftToTheEngine() {
        Client.Answer answer = client.post(Client.GENERATIONS, "{\"model\":\"gpt-image-2\",\"prompt\":\"a cat\"}");
        assertThat(List.of(answer.at("size"), answer.at("quality"), answer.at("background")))
                .doesNotContain("auto");
    }

    @Test
    void drawsAsManyAsAreWanted() {
        String three = CAT.replace("\"low\"", "\"low\",\"n\":3");
        assertThat(client.post(Client.GENERATIONS, three).at("data.2.b64_json")).isNotEqualTo("absent");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "x-request-id",
                "openai-version",
                "openai-processing-ms",
                "x-ratelimit-limit-requests",
                "x-ratelimit-remaining-requests",
                "x-ratelimit-reset-requests"
            })
    void carriesTheServicesHeaders(String name) {
        assertThat(client.post(Client.GENERATIONS, CAT).header(name)).isPresent();
    }

    @Test
    void namesEveryCallDifferently() {
        assertThat(client.post(Client.GENERATIONS, CAT).header("x-request-id"))
                .isNotEqualTo(client.post(Client.GENERATIONS, CAT).header("x-request-id"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/openai/v1/images/generations?api-version=preview", "/v1/images/generations?x=y"})
    void answersUnderTheAddressesOfAzureAsWell(String path) {
        assertThat(client.post(path, CAT, "api-key", "k").status()).isEqualTo(200);
    }

    @Test
    void takesAnAzureDeploymentForTheModel() {
        Client.Answer answer = client.post(
                "/openai/deployments/gpt-image-2/images/generations?api-version=2026-02-01", "{\"prompt\":\"a cat\"}");
        assertThat(answer.status()).isEqualTo(200);
    }
}
