package dev.gesso.server;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gesso.core.fixture.PlainEngine;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A server in front of two others; the model that is asked for says which of them draws. */
final class SeveralEnginesTest {

    private TestServer usual;
    private TestServer other;
    private TestServer gateway;
    private Client client;

    @BeforeEach
    void start() {
        usual = TestServer.start();
        other = TestServer.start();
        Map<String, String> settings = new LinkedHashMap<>(Map.of("engine", "main"));
        settings.put("engines.main.url", usual.uri("/v1").toString());
        settings.put("engines.near.url", other.uri("/v1").toString());
        settings.put("engines.near.models.gpt-image-1.5", "gpt-image-1.5");
        settings.put("engines.near.models.sunday-pictures", "gpt-image-2");
        settings.put("engines.simple.kind", "sglang");
        settings.put("engines.simple.url", other.uri("/v1").toString());
        settings.put("engines.simple.models.gpt-image-1", "gpt-image-1");
        gateway = TestServer.drawingBy(new PlainEngine(), settings);
        client = new Client(gateway);
    }

    @AfterEach
    void stop() {
        gateway.close();
        other.close();
        usual.close();
    }

    private static String cat(String model) {
        return Posts.CAT.replace("gpt-image-2", model);
    }

    @ParameterizedTest
    @CsvSource({"gpt-image-2, 1, 0", "gpt-image-1.5, 0, 1", "sunday-pictures, 0, 1"})
    void handsARequestToTheEngineThatListsItsModel(String model, int toUsual, int toOther) {
        assertThat(client.post(Client.GENERATIONS, cat(model)).status()).isEqualTo(200);
        assertThat(usual.lines()).hasSize(toUsual);
        assertThat(other.lines()).hasSize(toOther);
    }

    @Test
    void takesADeploymentOfAnAddressForAModel() {
        client.post(
                "/openai/deployments/gpt-image-1.5/images/generations?api-version=2025-04-01-preview",
                "{\"prompt\":\"a cat\"}");
        assertThat(other.lines()).hasSize(1);
    }

    /** SGLang streams nothing, so what the usual engine would do is wrong there. */
    @Test
    void judgesByWhatTheEngineCanDoThatWillDraw() {
        String streamed = cat("gpt-image-1").replace("}", ",\"stream\":true}");
        assertThat(client.post("/gesso/v1/check", streamed).at("ok")).isEqualTo("false");
        assertThat(client.post("/gesso/v1/check", streamed.replace("gpt-image-1", "gpt-image-2"))
                        .at("ok"))
                .isEqualTo("true");
        assertThat(client.post(Client.GENERATIONS, streamed).status()).isEqualTo(400);
    }

    @Test
    void quotesByTheModelThatTheEnginePutsInTheOnesPlace() {
        assertThat(client.post("/gesso/v1/quote", cat("sunday-pictures")).at("expected"))
                .isEqualTo(client.post("/gesso/v1/quote", cat("gpt-image-2")).at("expected"));
    }

    @Test
    void listsModelsThatOnlySettingsName() {
        assertThat(client.get("/v1/models").text()).contains("\"id\":\"sunday-pictures\"");
        assertThat(client.get("/v1/models/sunday-pictures").at("owned_by")).isEqualTo("near");
    }
}
