package dev.gesso.adapter.http.dialect;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gesso.adapter.http.EngineKind;
import dev.gesso.adapter.http.fixture.DrawingScript;
import dev.gesso.adapter.http.fixture.RawServer;
import dev.gesso.adapter.http.fixture.TestEngines;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class OpenAiTest implements DialectContract {

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
        return new EngineKind.OpenAi();
    }

    @Test
    void asksAtTheUsualAddressWithABearerToken() {
        produced(request());
        assertThat(server.received().getFirst()).satisfies(request -> {
            assertThat(request.line()).isEqualTo("POST /v1/images/generations HTTP/1.1");
            assertThat(request.headers().value("Authorization")).hasValue("Bearer " + TestEngines.KEY);
        });
    }
}
