package dev.gesso.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Base64;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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

    @Test
    void isListedWithWhatItShows() {
        Client.Answer list = client.get("/gesso/v1/images?prompt=CAT&model=gpt-image-2&since=2026-11-25&cost_to=0");
        assertThat(list.at("data.0.prompt")).contains("cat");
        assertThat(list.at("data.0.bytes")).isEqualTo(String.valueOf(drawn.length));
        assertThat(client.get("/gesso/v1/images?prompt=unicorn").text()).contains("\"data\":[]");
    }

    @ParameterizedTest
    @CsvSource({
        "since, yesterday",
        "until, 2026-13-01",
        "cost_from, much",
        "limit, few",
        "limit, ''",
        "limit, 0",
        "limit, -1",
        "limit, 1001",
        "limit, 99999999999999999999999",
        "after, ../x",
        "since, 1h&until=2h"
    })
    void isNotLookedForByNonsense(String name, String value) {
        Client.Answer wrong = client.get("/gesso/v1/images?" + name + "=" + value);
        assertThat(wrong.status()).isEqualTo(400);
        assertThat(wrong.at("error.param")).isEqualTo(name);
    }

    @ParameterizedTest
    @CsvSource({
        "/gesso/v1/images, 0, integer_below_min_value, minimum value. Expected a value >= 1",
        "/gesso/v1/images, 1001, integer_above_max_value, maximum value. Expected a value <= 1000",
        "/v1/files, 0, integer_below_min_value, minimum value. Expected a value >= 1",
        "/v1/files, 10001, integer_above_max_value, maximum value. Expected a value <= 10000"
    })
    void isNotListedByNoneOrByTooMany(String path, String limit, String code, String bound) {
        Client.Answer wrong = client.get(path + "?limit=" + limit);
        assertThat(wrong.at("error.code")).isEqualTo(code);
        assertThat(wrong.at("error.message")).contains(bound, "but got " + limit + " instead.");
    }

    @Test
    void isListedInPagesWithTheNewestFirst() {
        try (TestServer own = TestServer.with(Map.of("model", "gpt-image-2"))) {
            Client caller = new Client(own);
            caller.post(Client.GENERATIONS, Posts.CAT);
            caller.post(Client.GENERATIONS, Posts.CAT);
            Client.Answer first = caller.get("/gesso/v1/images?limit=1");
            Client.Answer second = caller.get("/gesso/v1/images?limit=1&after=" + first.at("next"));
            assertThat(first.at("data.0.name")).isGreaterThan(second.at("data.0.name"));
            assertThat(second.at("data.0.name")).isNotEmpty();
        }
    }

    @Test
    void isToldToNoOtherKeyByTheJournal() {
        Map<String, String> keys = Map.of(
                "model", "gpt-image-2", "server.keys.cat", Digest.of("sk-cat"), "server.keys.dog", Digest.of("sk-dog"));
        try (TestServer own = TestServer.with(keys)) {
            Client caller = new Client(own);
            caller.post(Client.GENERATIONS, Posts.CAT, "Authorization", "Bearer sk-cat");
            assertThat(caller.get("/gesso/v1/journal", "Authorization", "Bearer sk-dog")
                            .text())
                    .contains("\"data\":[]");
            assertThat(caller.get("/gesso/v1/journal", "Authorization", "Bearer sk-cat")
                            .text())
                    .contains("a cat");
        }
    }

    @Test
    void tellsNobodyWhereItIsDamaged(@TempDir Path folder) throws IOException {
        Map<String, String> here = Map.of("model", "gpt-image-2", "store", folder.toString());
        try (TestServer own = TestServer.with(here)) {
            Client caller = new Client(own);
            String name = drawnAndDamaged(caller, folder);
            Client.Answer answer = caller.get("/gesso/v1/images/" + name);
            assertThat(answer.status()).isEqualTo(503);
            assertThat(answer.at("error.message"))
                    .isEqualTo("The picture is damaged: what is kept is not what its manifest says.");
            assertThat(caller.get("/gesso/v1/images").at("damaged.0.name")).isEqualTo(name);
        }
    }

    @Test
    void isRefusedWithThePlaceToTheOwner(@TempDir Path folder) throws IOException {
        Path file = Files.createFile(folder.resolve("no-folder"));
        try (TestServer own = TestServer.with(Map.of("model", "gpt-image-2", "store", file.toString()))) {
            Client.Answer answer = new Client(own).post(Client.GENERATIONS, Posts.CAT);
            assertThat(answer.status()).isEqualTo(503);
            assertThat(answer.at("error.message")).contains(file.toString(), "choose a folder");
        }
    }

    @Test
    void isRefusedWithoutThePlaceToAKey(@TempDir Path folder) throws IOException {
        Path file = Files.createFile(folder.resolve("no-folder"));
        Map<String, String> keyed =
                Map.of("model", "gpt-image-2", "store", file.toString(), "server.keys.cat", Digest.of("sk-cat"));
        try (TestServer own = TestServer.with(keyed)) {
            Client.Answer answer =
                    new Client(own).post(Client.GENERATIONS, Posts.CAT, "Authorization", "Bearer sk-cat");
            assertThat(answer.status()).isEqualTo(503);
            assertThat(answer.at("error.message")).isEqualTo("The server cannot keep pictures at the moment.");
        }
    }

    @Test
    void isNotThereForAKeyWhereItIsDamaged(@TempDir Path folder) throws IOException {
        Map<String, String> keyed =
                Map.of("model", "gpt-image-2", "store", folder.toString(), "server.keys.cat", Digest.of("sk-cat"));
        try (TestServer own = TestServer.with(keyed)) {
            Client caller = new Client(own);
            String name = drawnAndDamaged(caller, folder, "Authorization", "Bearer sk-cat");
            assertThat(caller.get("/gesso/v1/images/" + name, "Authorization", "Bearer sk-cat")
                            .status())
                    .isEqualTo(404);
            assertThat(caller.get("/gesso/v1/images", "Authorization", "Bearer sk-cat")
                            .text())
                    .contains("\"damaged\":[]");
        }
    }

    /** Cuts the manifest of the only picture in half. */
    private static String drawnAndDamaged(Client caller, Path folder, String... headers) throws IOException {
        caller.post(Client.GENERATIONS, Posts.CAT, headers);
        String name = caller.get("/gesso/v1/images", headers).at("data.0.name");
        try (Stream<Path> files = Files.walk(folder)) {
            Path manifest = files.filter(file -> file.toString().endsWith(name + ".json"))
                    .findFirst()
                    .orElseThrow();
            Files.writeString(manifest, Files.readString(manifest).substring(0, 100));
        }
        return name;
    }

    @Test
    void isSeenByNoOtherKey() {
        Map<String, String> keys = Map.of(
                "model", "gpt-image-2", "server.keys.cat", Digest.of("sk-cat"), "server.keys.dog", Digest.of("sk-dog"));
        try (TestServer own = TestServer.with(keys)) {
            Client caller = new Client(own);
            caller.post(Client.GENERATIONS, Posts.CAT, "Authorization", "Bearer sk-cat");
            String name = caller.get("/gesso/v1/images", "Authorization", "Bearer sk-cat")
                    .at("data.0.name");
            assertThat(caller.get("/gesso/v1/images?key=cat", "Authorization", "Bearer sk-dog")
                            .text())
                    .contains("\"data\":[]");
            assertThat(caller.get("/gesso/v1/images/" + name, "Authorization", "Bearer sk-dog")
                            .status())
                    .isEqualTo(404);
            assertThat(caller.get("/gesso/v1/images/" + name + "/manifest", "Authorization", "Bearer sk-dog")
                            .status())
                    .isEqualTo(404);
        }
    }
}
