package dev.gesso.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Base64;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** How a picture that was kept comes back. */
final class KeptTest {

    private static TestServer server;
    private static Client client;
    private static byte[] drawn;
    private static String path;

    @BeforeAll
    static void draw() {
        server = TestServer.with(Map.of("model", "gpt-image-2"));
        client = new Client(server);
        drawn = Base64.getDecoder()
                .decode(client.post(Client.GENERATIONS, Posts.CAT).at("data.0.b64_json"));
        path = "/gesso/v1/images/" + client.get("/gesso/v1/images?limit=1").at("data.0.name");
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void comesWithWhatABrowserNeedsToKnow() {
        Client.Answer answer = client.get(path);
        assertThat(answer.bytes()).isEqualTo(drawn);
        assertThat(answer.header("Content-Type")).hasValue("image/png");
        assertThat(answer.header("X-Content-Type-Options")).hasValue("nosniff");
        assertThat(answer.header("Content-Length")).hasValue(String.valueOf(drawn.length));
        assertThat(answer.header("Content-Disposition"))
                .get()
                .asString()
                .matches("inline; filename=\"[0-9a-f-]+\\.png\"");
    }

    @Test
    void isNotSentAgainToWhoHasIt() {
        String tag = client.get(path).header("ETag").orElseThrow();
        Client.Answer again = client.get(path, "If-None-Match", tag);
        assertThat(again.status()).isEqualTo(304);
        assertThat(again.bytes()).isEmpty();
    }

    @Test
    void comesInParts() {
        Client.Answer part = client.get(path, "Range", "bytes=100-299");
        assertThat(part.status()).isEqualTo(206);
        assertThat(part.header("Content-Range")).hasValue("bytes 100-299/" + drawn.length);
        assertThat(part.bytes()).isEqualTo(Arrays.copyOfRange(drawn, 100, 300));
    }

    @Test
    void comesWholeWhereThePartIsOfAnother() {
        assertThat(client.get(path, "Range", "bytes=100-299", "If-Range", "\"another\"")
                        .bytes())
                .isEqualTo(drawn);
    }

    @Test
    void hasNoPartBeyondItsEnd() {
        Client.Answer beyond = client.get(path, "Range", "bytes=999999999-");
        assertThat(beyond.status()).isEqualTo(416);
        assertThat(beyond.header("Content-Range")).hasValue("bytes */" + drawn.length);
    }
}
