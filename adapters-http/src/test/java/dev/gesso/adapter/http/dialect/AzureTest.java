package dev.gesso.adapter.http.dialect;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gesso.adapter.http.EngineKind;
import dev.gesso.adapter.http.EngineSettings;
import dev.gesso.adapter.http.fixture.Answers;
import dev.gesso.adapter.http.fixture.DrawingScript;
import dev.gesso.adapter.http.fixture.RawServer;
import dev.gesso.adapter.http.fixture.Scenes;
import dev.gesso.adapter.http.fixture.TestEngines;
import dev.gesso.core.request.ModelName;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class AzureTest implements DialectContract {

    private final RawServer server = RawServer.playing(new DrawingScript());

    @AfterEach
    void close() {
        server.close();
    }

    @Override
    public RawServer server() {
        return server;
    }

    @Override
    public EngineKind kind() {
        return new EngineKind.Azure(Optional.of("2025-04-01-preview"), false);
    }

    /** The model is the name of a deployment. */
    @Override
    public EngineSettings settings() {
        return TestEngines.settings(server(), kind())
                .withAliases(Map.of(profile().name(), new ModelName("my pictures")));
    }

    @Override
    public RawServer.Script spelt(Scenario scenario) {
        return switch (scenario) {
            case REFUSAL ->
                Scenes.answering(
                        400,
                        "{\"error\":{\"code\":\"contentFilter\",\"message\":\"Filtered\",\"inner_error\":"
                                + "{\"code\":\"ResponsibleAIPolicyViolation\"}}}");
            case UNKNOWN_KEY -> Scenes.answering(401, "{\"error\":{\"code\":\"401\",\"message\":\"Access denied\"}}");
            default -> Scenes.openAi(scenario);
        };
    }

    @Test
    void asksADeploymentWithTheKeyInAHeaderOfItsOwn() {
        produced(request());
        assertThat(server.received().getFirst()).satisfies(request -> {
            assertThat(request.path())
                    .isEqualTo("/v1/openai/deployments/my%20pictures/images/generations"
                            + "?api-version=2025-04-01-preview");
            assertThat(request.headers().value("api-key")).hasValue(TestEngines.KEY);
            assertThat(request.headers().value("Authorization")).isEmpty();
        });
    }

    @Test
    void asksTheNewerAddressWithoutADeploymentInIt() {
        assertThat(new Azure(Optional.empty(), true).address("https://r.example/openai/v1", "images/edits", "m"))
                .hasToString("https://r.example/openai/v1/images/edits");
    }

    @Test
    void showsATokenOfEntraAsABearer() {
        assertThat(new Azure(Optional.empty(), true).credentials("token").value())
                .isEqualTo("Bearer token");
    }

    @Test
    void tellsTheRequestIdThatAzureGives() {
        server.play((request, wire) -> {
            byte[] body = Answers.whole(Answers.png(WIDE));
            wire.send("HTTP/1.1 200 OK\r\napim-request-id: a-1\r\nContent-Length: " + body.length + "\r\n\r\n");
            wire.send(body);
        });
        assertThat(produced(request()).requestId()).hasValue("a-1");
    }
}
