package dev.gesso.adapter.http.dialect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gesso.adapter.http.EngineKind;
import dev.gesso.adapter.http.fixture.Answers;
import dev.gesso.adapter.http.fixture.DrawingScript;
import dev.gesso.adapter.http.fixture.FormParts;
import dev.gesso.adapter.http.fixture.RawServer;
import dev.gesso.adapter.http.fixture.Received;
import dev.gesso.adapter.http.fixture.Scenes;
import dev.gesso.adapter.http.fixture.TestPictures;
import dev.gesso.adapter.http.fixture.Wire;
import dev.gesso.core.image.ImageFormat;
import dev.gesso.core.image.Size;
import dev.gesso.core.request.OutputFormat;
import dev.gesso.core.rule.CheckedRequest;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class LocalAiTest implements LocalDialectContract {

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
        return new EngineKind.LocalAi();
    }

    @Override
    public List<OutputFormat> formats() {
        return List.of(OutputFormat.PNG);
    }

    @Override
    public RawServer.Script spelt(Scenario scenario) {
        return switch (scenario) {
            case REFUSAL -> Scenes.answering(400, "{\"error\":{\"code\":400,\"message\":\"bad\",\"type\":\"\"}}");
            default -> LocalDialectContract.super.spelt(scenario);
        };
    }

    /** It has no edits, and its generations with a picture take no size. */
    @Override
    @Test
    public void drawsFromAnotherPicture() {
        assertIsPicture(produced(edit()).images().getFirst(), ImageFormat.PNG, new Size(1024, 1024));
        assertThat(server.received().getFirst()).satisfies(request -> {
            assertThat(request.path()).isEqualTo("/v1/images/generations");
            assertThat(request.text()).contains("\"ref_images\":[\"iVBOR");
        });
    }

    @Test
    void asksItsInpaintingForAnEditWithAMaskAndFetchesThePicture() {
        server.play(this::inpainting);
        assertIsPicture(produced(masked()).images().getFirst(), ImageFormat.PNG, WIDE);
        assertThat(server.received())
                .extracting(request -> request.path())
                .containsExactly("/v1/images/inpainting", "/generated-images/a.png");
        byte[] mask = FormParts.part(server.received().getFirst(), "mask").content();
        assertThat(TestPictures.halves(mask)).containsExactly(255, 0);
    }

    @Test
    void showsNoKeyWhereItFetchesAPicture() {
        server.play(this::inpainting);
        produced(masked());
        assertThat(server.received().getLast().headers().value("authorization")).isEmpty();
    }

    @Test
    void fetchesNothingFromAnotherHost() {
        server.play(Scenes.answering(200, "{\"data\":[{\"url\":\"http://localhost:" + server.port() + "/a.png\"}]}"));
        CheckedRequest request = checked(masked());
        assertThatThrownBy(() -> engine().send(request)).hasMessageContaining("another host");
        assertThat(server.received()).hasSize(1);
    }

    private void inpainting(Received request, Wire wire) throws IOException {
        if (request.path().endsWith(".png")) {
            wire.answer(200, "image/png", Answers.png(WIDE));
        } else {
            String url = "http://127.0.0.1:" + server.port() + "/generated-images/a.png";
            Scenes.answering(200, "{\"data\":[{\"url\":\"" + url + "\"}]}").play(request, wire);
        }
    }
}
