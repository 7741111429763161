package dev.gesso.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A gateway that is ended in the midst of a paid call. */
final class UnknownKillTest {

    @TempDir
    private Path folder;

    private ServerProcess gateway(TestServer service) throws IOException {
        return ServerProcess.start(
                folder,
                "--store",
                folder.resolve("pictures").toString(),
                "--engine",
                "openai",
                "--upstream-url",
                service.uri("/v1").toString(),
                "--upstream-key",
                "none");
    }

    @Test
    void leavesTheCallToTheNextOne() throws IOException {
        SlowEngine drawing = new SlowEngine(true);
        try (TestServer service = TestServer.drawingBy(drawing)) {
            killedInTheMidstOfACall(service, drawing);
            try (ServerProcess next = gateway(service)) {
                assertThat(next.says("gesso: paid calls of which nobody knows how they ended: 1;"))
                        .isTrue();
                Client client = new Client(next::uri);
                Client.Answer list = client.get("/gesso/v1/unknown");
                assertThat(list.at("data.0.model") + list.at("data.0.engine")).isEqualTo("gpt-image-2openai");
                assertThat(list.text()).doesNotContain("a cat");
                String id = list.at("data.0.id");
                assertThat(client.delete("/gesso/v1/unknown/" + id).at("deleted"))
                        .isEqualTo("true");
                assertThat(client.get("/gesso/v1/unknown").at("data")).isEqualTo("Items[values=[]]");
            }
        }
    }

    @Test
    void saysWhatItWaitsForWhereItIsStoppedMoreGently() throws IOException {
        SlowEngine drawing = new SlowEngine(true);
        try (TestServer service = TestServer.drawingBy(drawing);
                ServerProcess gateway = gateway(service);
                Wire wire = Wire.to(gateway.port())) {
            wire.send(Posts.generation(Posts.CAT, "Connection: close"));
            drawing.awaitBegun();
            gateway.terminate();
            assertThat(gateway.says(
                            "gesso: it stops when the calls for pictures that run have ended: 1; they have 30 seconds"))
                    .isTrue();
            drawing.finish();
            assertThat(wire.readAll()).contains("200 OK", "b64_json");
        }
    }

    private void killedInTheMidstOfACall(TestServer service, SlowEngine drawing) throws IOException {
        try (ServerProcess gateway = gateway(service);
                Wire wire = Wire.to(gateway.port())) {
            wire.send(Posts.generation(Posts.CAT));
            drawing.awaitBegun();
            gateway.kill();
            assertThat(wire.readAll()).isEmpty();
        }
    }
}
