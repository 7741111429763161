package dev.gesso.server;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gesso.adapter.settings.SettingsFiles;
import dev.gesso.server.settings.FileWatch;
import dev.gesso.server.settings.SettingsReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A server that runs, and a file that changes. */
final class RereadingTest {

    @TempDir
    private Path folder;

    private final List<String> said = new CopyOnWriteArrayList<>();

    private void file(String text) {
        try {
            Files.writeString(folder.resolve("gesso.yaml"), text);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private Rereading rereading(TestServer server) {
        SettingsFiles files = SettingsFiles.of(folder, folder, name -> "");
        SettingsReader reader = new SettingsReader(Map.of("--port", "0"), Map.of(), files);
        return new Rereading(() -> reader.read().settings(), server::change, said::add);
    }

    private static String keyed(String name, String key) {
        return "server: {keys: {%s: %s}}".formatted(name, Digest.of(key));
    }

    private static int status(TestServer server, String key) {
        return new Client(server)
                .get("/v1/models", "Authorization", "Bearer " + key)
                .status();
    }

    @Test
    void changesTheKeysThatOpen() {
        try (TestServer server = TestServer.with(Map.of("server.keys", Digest.of("sk-first")))) {
            file(keyed("otter", "sk-second"));
            rereading(server).run();
            assertThat(List.of(status(server, "sk-first"), status(server, "sk-second")))
                    .containsExactly(401, 200);
            assertThat(said).containsExactly("gesso: the settings were read again, and hold for all calls from now on");
        }
    }

    @Test
    void changesNothingWhereSomethingIsWrong() {
        try (TestServer server = TestServer.with(Map.of("server.keys", Digest.of("sk-first")))) {
            file(keyed("otter", "sk-second") + "\nengin: sketch\nengines.near.kind: sdcpp\n");
            rereading(server).run();
            assertThat(List.of(status(server, "sk-first"), status(server, "sk-second")))
                    .containsExactly(200, 401);
        }
    }

    @Test
    void namesEveryProblemInALineOfItsOwn() {
        try (TestServer server = TestServer.start()) {
            file("engin: sketch\nengines.near.kind: sdcpp\nserver.port: x\n");
            rereading(server).run();
            assertThat(said)
                    .containsExactly(
                            "gesso: the settings were read again, and stay as they were:",
                            "gesso: ./gesso.yaml:1: there is no setting engin; did you mean engine?",
                            "gesso: ./gesso.yaml:3: server.port must be a whole number from 0 to 65535, not 'x'",
                            "gesso: engines.near.url is missing: where is the engine?");
        }
    }

    @Test
    void saysWhatHoldsAtTheNextStartOnly() {
        try (TestServer server = TestServer.start()) {
            file("store: pictures\nserver.links: true\n");
            rereading(server).run();
            assertThat(said).contains("gesso: store has changed, and holds at the next start");
        }
    }

    @Test
    void givesRequestsAnotherModel() {
        try (TestServer server = TestServer.start()) {
            Client client = new Client(server);
            String nameless = "{\"prompt\":\"a cat\",\"size\":\"1024x1024\"}";
            int before = client.post(Client.GENERATIONS, nameless).status();
            file("model: gpt-image-2");
            rereading(server).run();
            assertThat(List.of(before, client.post(Client.GENERATIONS, nameless).status()))
                    .containsExactly(400, 200);
        }
    }

    @Test
    void keepsPromptsFromNowOnAsIsSetForTheirKey() {
        Map<String, String> settings = Map.of("model", "gpt-image-2", "server.keys.otter", Digest.of("sk-otter"));
        try (TestServer server = TestServer.with(settings)) {
            Client client = new Client(server);
            file("model: gpt-image-2\nkeep: {keys: {otter: {prompts: none}}}\n" + keyed("otter", "sk-otter"));
            client.post(Client.GENERATIONS, Posts.CAT, "Authorization", "Bearer sk-otter");
            rereading(server).run();
            client.post(Client.GENERATIONS, Posts.CAT, "Authorization", "Bearer sk-otter");
            Client.Answer list = client.get("/gesso/v1/images", "Authorization", "Bearer sk-otter");
            assertThat(list.text()).containsOnlyOnce("a cat");
            assertThat(list.at("data.1.name")).startsWith("2026");
        }
    }

    @Test
    void countsCallsThatRanBeforeAgainstANewLimit() {
        SlowEngine engine = new SlowEngine(false);
        try (TestServer server = TestServer.drawingBy(engine);
                Wire wire = Wire.to(server)) {
            wire.send(Posts.generation(Posts.CAT));
            engine.awaitBegun();
            file("server.in-flight: 1");
            rereading(server).run();
            assertThat(new Client(server).post(Client.GENERATIONS, Posts.CAT).status())
                    .isEqualTo(503);
            engine.finish();
        }
    }

    @Test
    void letsCallsThatRunEndWithTheEngineThatTheyHave() {
        SlowEngine engine = new SlowEngine(false);
        try (TestServer other = TestServer.start();
                TestServer server = TestServer.drawingBy(engine);
                Wire wire = Wire.to(server)) {
            wire.send(Posts.generation(Posts.CAT, "Connection: close"));
            engine.awaitBegun();
            file("engine: near\nengines.near.url: " + other.uri("/v1"));
            rereading(server).run();
            assertThat(new Client(server).post(Client.GENERATIONS, Posts.CAT).status())
                    .isEqualTo(200);
            engine.finish();
            assertThat(wire.readAll()).contains("200 OK", "b64_json");
            assertThat(other.lines()).hasSize(1);
        }
    }

    @Test
    void keepsAnEngineOpenForCallsThatRunThere() {
        SlowEngine engine = new SlowEngine(true);
        try (TestServer service = TestServer.drawingBy(engine);
                TestServer server = TestServer.inFrontOf(service);
                Wire wire = Wire.to(server)) {
            wire.send(Posts.generation(Posts.CAT, "Connection: close"));
            engine.awaitBegun();
            file("engine: sketch");
            rereading(server).run();
            engine.finish();
            assertThat(wire.readAll()).contains("200 OK", "b64_json");
        }
    }

    @Test
    void joinsARetryToACallThatBeganUnderOtherSettings() {
        SlowEngine engine = new SlowEngine(false);
        try (TestServer server = TestServer.drawingBy(engine);
                Wire first = Wire.to(server);
                Wire second = Wire.to(server)) {
            first.send(Posts.generation(Posts.CAT));
            engine.awaitBegun();
            file("server.links: true");
            rereading(server).run();
            second.send(Posts.generation(Posts.CAT, "X-Stainless-Retry-Count: 1", "Connection: close"));
            engine.finish();
            assertThat(second.readAll()).contains("200 OK", "b64_json");
            assertThat(engine.calls()).isEqualTo(1);
        }
    }

    @Test
    void goesOnWithAScriptOfFaultsThatIsTheSame() {
        Map<String, String> settings = Map.of("server.fault.script", "ok,500");
        try (TestServer server = TestServer.with(settings)) {
            Client client = new Client(server);
            int first = client.post(Client.GENERATIONS, Posts.CAT).status();
            file("server: {fault: {script: 'ok,500'}, links: true}");
            rereading(server).run();
            assertThat(List.of(first, client.post(Client.GENERATIONS, Posts.CAT).status()))
                    .containsExactly(200, 500);
        }
    }

    @Test
    void readsASecondAfterAFileHasChanged() {
        FileWatch watch = new FileWatch(List.of(folder.resolve("gesso.yaml")));
        List<Duration> pauses = new ArrayList<>();
        try (TestServer server = TestServer.start()) {
            rereading(server).follow(watch, pause -> {
                pauses.add(pause);
                if (pauses.size() == 2) {
                    file("server.links: true");
                } else if (pauses.size() == 5) {
                    throw new InterruptedException("the test is over");
                }
            });
            assertThat(Thread.interrupted()).isTrue();
            assertThat(pauses).containsOnly(Duration.ofSeconds(1));
            assertThat(said).hasSize(1);
        }
    }
}
