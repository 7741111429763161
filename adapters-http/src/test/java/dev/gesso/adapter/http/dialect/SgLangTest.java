package dev.gesso.adapter.http.dialect;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gesso.adapter.http.EngineKind;
import dev.gesso.adapter.http.fixture.DrawingScript;
import dev.gesso.adapter.http.fixture.FormParts;
import dev.gesso.adapter.http.fixture.RawServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SgLangTest implements LocalDialectContract {

    private final RawServer server = RawServer.playing(DrawingScript.withoutUsage());

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
        return new EngineKind.SgLang();
    }

    @Test
    void refusesAMaskThatItWouldNotLookAt() {
        assertThat(Findings.of(masked(), profile(), engine()))
                .containsExactly("The engine 'test' does not read 'mask'.");
    }

    @Test
    void sendsAnEditWithoutAMask() {
        produced(edit());
        assertThat(FormParts.of(server.received().getFirst()))
                .extracting(FormParts.Part::name)
                .containsExactly("model", "prompt", "image");
    }
}
