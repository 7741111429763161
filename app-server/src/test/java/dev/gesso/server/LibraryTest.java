package dev.gesso.server;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gesso.core.image.ImageSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Models and files. */
final class LibraryTest {

    private static TestServer server;
    private static Client client;

    @BeforeAll
    static void start() {
        server = TestServer.start();
        client = new Client(server);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    private static String uploaded(String name) {
        Form form = Form.of("purpose", "user_data").with("file", ImageSource.of(name, new byte[] {1, 2, 3}));
        return client.post("/v1/files", form).at("id");
    }

    @ParameterizedTest
    @CsvSource({"gpt-image-1, 2026-10-23", "gpt-image-1.5, 2026-12-01", "gpt-image-2, null"})
    void tellsWhenAModelEnds(String model, String end) {
        assertThat(client.get("/v1/models/" + model).at("shutdown_date")).isEqualTo(end);
    }

    @Test
    void listsModels() {
        assertThat(client.get("/v1/models").text()).contains("\"object\":\"list\"", "\"id\":\"gpt-image-2\"");
    }

    @Test
    void givesBackTheBytesOfAFile() {
        assertThat(client.get("/v1/files/" + uploaded("a.bin") + "/content").bytes())
                .containsExactly(1, 2, 3);
    }

    @Test
    void keepsNothingOfAPathInAName() {
        assertThat(client.get("/v1/files/" + uploaded("../../etc/pass\u0007wd")).at("filename"))
                .isEqualTo("passwd");
    }

    @Test
    void forgetsADeletedFile() {
        String id = uploaded("a.bin");
        assertThat(client.delete("/v1/files/" + id).at("deleted")).isEqualTo("true");
        assertThat(client.get("/v1/files/" + id).status()).isEqualTo(404);
    }

    @Test
    void listsTheNewestFirstUnlessAskedOtherwise() {
        uploaded("a.bin");
        uploaded("b.bin");
        Client.Answer usual = client.get("/v1/files");
        Client.Answer rising = client.get("/v1/files?order=asc");
        assertThat(usual.at("first_id")).isEqualTo(rising.at("last_id")).isNotEqualTo(usual.at("last_id"));
        assertThat(client.get("/v1/files?order=up").at("error.param")).isEqualTo("order");
    }

    @Test
    void listsFilesPageByPage() {
        String first = uploaded("a.bin");
        uploaded("b.bin");
        Client.Answer page = client.get("/v1/files?limit=1");
        assertThat(page.at("has_more")).isEqualTo("true");
        assertThat(client.get("/v1/files?purpose=user_data&after=" + page.at("data.0.id"))
                        .text())
                .doesNotContain(page.at("data.0.id"));
        assertThat(first).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"vision", "batch", "user_data"})
    void takesFilesForEveryPurposeThereIs(String purpose) {
        Form form = Form.of("purpose", purpose).with("file", ImageSource.of("a", new byte[1]));
        assertThat(client.post("/v1/files", form).at("purpose")).isEqualTo(purpose);
    }

    @Test
    void refusesFilesForNoPurpose() {
        Form form = Form.of("purpose", "fun").with("file", ImageSource.of("a", new byte[1]));
        assertThat(client.post("/v1/files", form).at("error.param")).isEqualTo("purpose");
    }
}
