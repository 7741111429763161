package dev.gesso.server;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gesso.core.port.EngineFailure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Paid calls whose end nobody knows. */
final class UnknownTest {

    private static final String UNKNOWN = "/gesso/v1/unknown";
    private static final String SECRET = Posts.CAT.replace("a cat", "a secret cat");

    @TempDir
    private Path folder;

    private final SlowEngine engine = new SlowEngine(false);

    private TestServer server() {
        return TestServer.drawingBy(
                engine,
                Map.of("server.unknown-folder", folder.resolve("unknown").toString()));
    }

    private List<Path> records() {
        try (Stream<Path> files = Files.list(folder.resolve("unknown"))) {
            return files.filter(file -> text(file).contains("\"id\"")).toList();
        } catch (IOException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException failed) {
            throw new IllegalStateException(failed);
        }
    }

    @Test
    void areWrittenDownBeforeTheyAreHandedOnAndNoLongerWhenTheyHaveEnded() {
        try (TestServer server = server();
                Wire wire = Wire.to(server)) {
            wire.send(Posts.generation(SECRET));
            engine.awaitBegun();
            assertThat(records()).hasSize(1);
            engine.finish();
            wire.readUntil("b64_json");
            assertThat(new Client(server).get(UNKNOWN).at("data")).isEqualTo("Items[values=[]]");
            assertThat(records()).isEmpty();
        }
    }

    @Test
    void areListedAfterAFailureThatTellsNothing() {
        engine.fail(new EngineFailure.OutcomeUnknown("no answer came"));
        try (TestServer server = server()) {
            Client client = new Client(server);
            Client.Answer failed = client.post(Client.GENERATIONS, SECRET);
            Client.Answer list = client.get(UNKNOWN);
            assertThat(Stream.of("id", "engine", "model", "operation", "parameters.size", "time")
                            .map(name -> list.at("data.0." + name)))
                    .containsExactly(
                            failed.header("x-request-id").orElseThrow(),
                            "slow",
                            "gpt-image-2",
                            "generation",
                            "1024x1024",
                            TestServer.NOW.toString());
            assertThat(list.at("data.0.upper_bound")).startsWith("0.");
        }
    }

    @Test
    void holdNoPrompt() throws IOException {
        engine.fail(new EngineFailure.OutcomeUnknown("no answer came"));
        try (TestServer server = server()) {
            new Client(server).post(Client.GENERATIONS, SECRET);
            assertThat(Files.readString(records().getFirst())).doesNotContain("secret");
        }
    }

    @Test
    void areNotThoseThatSurelyCostNothing() {
        engine.fail(new EngineFailure.NotSent("nobody was there"));
        try (TestServer server = server()) {
            new Client(server).post(Client.GENERATIONS, SECRET);
            assertThat(records()).isEmpty();
        }
    }

    @Test
    void areFoundByTheNextServerWhenOneIsStoppedWhileTheyRun() {
        try (TestServer server = server();
                Wire wire = Wire.to(server)) {
            wire.send(Posts.generation(SECRET));
            engine.awaitBegun();
            server.close();
        }
        try (TestServer next = server()) {
            Client client = new Client(next);
            String id = client.get(UNKNOWN).at("data.0.id");
            assertThat(id).startsWith("req_");
            assertThat(client.delete(UNKNOWN + "/" + id).at("deleted")).isEqualTo("true");
            assertThat(client.delete(UNKNOWN + "/" + id).status()).isEqualTo(404);
        }
    }

    @Test
    void areOfNoConcernToAnotherKey() {
        engine.fail(new EngineFailure.OutcomeUnknown("no answer came"));
        Map<String, String> keys = Map.of(
                "server.unknown-folder", folder.resolve("unknown").toString(),
                "server.keys.cat", Digest.of("sk-cat"),
                "server.keys.dog", Digest.of("sk-dog"));
        try (TestServer server = TestServer.drawingBy(engine, keys)) {
            Client client = new Client(server);
            client.post(Client.GENERATIONS, SECRET, "Authorization", "Bearer sk-cat");
            assertThat(client.get(UNKNOWN, "Authorization", "Bearer sk-dog").at("data"))
                    .isEqualTo("Items[values=[]]");
            assertThat(client.get(UNKNOWN, "Authorization", "Bearer sk-cat").at("data.0.key"))
                    .isEqualTo("cat");
        }
    }

    @Test
    void areNeverForgottenWhileTheyRun() {
        try (TestServer server = server();
                Wire wire = Wire.to(server)) {
            wire.send(Posts.generation(SECRET));
            engine.awaitBegun();
            String id = String.valueOf(records().getFirst().getFileName()).replace(".json", "");
            assertThat(new Client(server).delete(UNKNOWN + "/" + id).status()).isEqualTo(404);
            assertThat(records()).hasSize(1);
            engine.finish();
        }
    }
}
