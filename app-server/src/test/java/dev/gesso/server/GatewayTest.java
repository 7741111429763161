package dev.gesso.server;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gesso.core.fixture.Masks;
import dev.gesso.core.fixture.Pictures;
import dev.gesso.core.image.Size;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A server in front of another one, which plays the paid service. */
final class GatewayTest {

    private TestServer service;
    private TestServer gateway;
    private Client client;

    @BeforeEach
    void start() {
        service = TestServer.start();
        gateway = TestServer.inFrontOf(service);
        client = new Client(gateway);
    }

    @AfterEach
    void stop() {
        gateway.close();
        service.close();
    }

    @Test
    void handsOnWhatIsRight() {
        Client.Answer answer = client.post(Client.GENERATIONS, Posts.CAT);
        assertThat(answer.at("usage.total_tokens")).isEqualTo("1058");
        assertThat(service.lines()).hasSize(1);
    }

    @Test
    void keepsAndPricesWhatWasPaidFor() {
        client.post(Client.GENERATIONS, Posts.CAT);
        String name = client.get("/gesso/v1/images").at("data.0.name");
        assertThat(client.get("/gesso/v1/images/" + name + "/manifest").at("cost"))
                .isNotEqualTo("0")
                .isNotEqualTo("null");
    }

    @Test
    void sendsNothingThatIsWrong() {
        Client.Answer answer = client.post(Client.GENERATIONS, "{\"model\":\"gpt-image-2\",\"n\":0}");
        assertThat(answer.at("error.param")).isEqualTo("prompt");
        assertThat(service.lines()).isEmpty();
    }

    @Test
    void passesOnUnfinishedPictures() {
        String events = client.post(
                        Client.GENERATIONS, Posts.CAT.replace("}", ",\"stream\":true,\"partial_images\":2}"))
                .text();
        assertThat(events.split("event: image_generation.partial_image\n", -1)).hasSize(3);
    }

    @Test
    void handsOnFilesAndMasks() {
        Size size = new Size(1024, 1024);
        Form form = Form.of("model", "gpt-image-2")
                .with("prompt", "x")
                .with("image[]", Pictures.png(size))
                .with("image[]", Pictures.png(size))
                .with("mask", Masks.half(size));
        assertThat(client.post(Client.EDITS, form).status()).isEqualTo(200);
    }
}
