package dev.gesso.adapter.http.dialect;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gesso.adapter.http.fixture.RawServer;
import dev.gesso.adapter.http.fixture.Scenes;
import dev.gesso.adapter.http.fixture.TestPictures;
import dev.gesso.core.fixture.Pictures;
import dev.gesso.core.fixture.Requests;
import dev.gesso.core.image.Size;
import dev.gesso.core.request.Parameter;
import dev.gesso.core.request.RawRequest;
import dev.gesso.core.request.WireValue;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What an engine keeps that runs a model of its own: as every other, except that it counts no tokens. */
interface LocalDialectContract extends DialectContract {

    /** These engines have no qualities. */
    @Override
    default RawRequest request() {
        return Requests.generation(profile()).with(Parameter.SIZE, WIDE.toString());
    }

    /** FastAPI's way, which vLLM and SGLang share. */
    @Override
    default RawServer.Script spelt(Scenario scenario) {
        return switch (scenario) {
            case REFUSAL -> Scenes.answering(400, "{\"detail\":\"Invalid size format\"}");
            case UNKNOWN_KEY -> Scenes.answering(401, "{\"error\":\"Unauthorized\"}");
            case SERVER_ERROR -> Scenes.answering(500, "Internal Server Error");
            default -> Scenes.openAi(scenario);
        };
    }

    @Override
    @Test
    default void countsTheTokensOfEveryPicture() {
        assertThat(produced(request()).usage()).isEmpty();
    }

    @Test
    default void costsNothing() {
        assertThat(engine().traits().free()).isTrue();
    }

    default RawRequest edit() {
        return new RawRequest(
                        RawRequest.edit().operation(),
                        RawRequest.Encoding.FORM,
                        Requests.generation(profile()).parameters())
                .withImages(List.of(new WireValue.Upload(Pictures.png(new Size(300, 200)))));
    }

    default RawRequest masked() {
        return edit().with(Parameter.MASK.wireName(), new WireValue.Upload(TestPictures.mask()));
    }
}
