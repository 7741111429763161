package dev.gesso.adapter.http.dialect;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gesso.adapter.http.EngineKind;
import dev.gesso.adapter.http.fixture.DrawingScript;
import dev.gesso.adapter.http.fixture.FormParts;
import dev.gesso.adapter.http.fixture.RawServer;
import dev.gesso.adapter.http.fixture.TestPictures;
import dev.gesso.core.request.Parameter;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class VllmOmniTest implements LocalDialectContract {

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
        return new EngineKind.VllmOmni();
    }

    @Test
    void callsTheMaskByANameOfItsOwnAndWhitensIt() {
        produced(masked());
        byte[] mask = FormParts.part(server.received().getFirst(), "mask_image").content();
        assertThat(TestPictures.halves(mask)).containsExactly(255, 0);
    }

    @Test
    void takesASeed() {
        produced(request().with(Parameter.SEED, 7));
        assertThat(server.received().getFirst().text()).contains("\"seed\":7");
    }
}
