package dev.gesso.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.gesso.cli.command.Program;
import dev.gesso.cli.terminal.Surroundings;
import dev.gesso.cli.terminal.Terminal;
import dev.gesso.core.fixture.Pictures;
import dev.gesso.core.image.Size;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Base64;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The whole program with an engine on a socket. */
class RemoteEngineJourneyTest {

    private static final String KEY = "sk-canary-0123456789";

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private final HttpServer server;

    @TempDir
    private Path folder;

    RemoteEngineJourneyTest() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 5);
    }

    @BeforeEach
    void start() {
        server.createContext("/v1/images/generations", exchange -> answer(exchange, 200, picture()));
        server.createContext("/v1/models", exchange -> answer(exchange, 200, "{}"));
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void drawsWithOpenAi() {
        assertThat(run("generate", "A baby otter", "--engine", "openai", "--model", "gpt-image-2", "-o", "otter.png"))
                .isZero();
        assertThat(folder.resolve("otter.png")).exists();
        assertThat(talk()).contains("drawn by openai with gpt-image-2 for $0.003", "used 120 tokens", "request req_7");
    }

    @Test
    void showsPicturesAsTheyCome() {
        server.removeContext("/v1/images/generations");
        server.createContext("/v1/images/generations", exchange -> stream(exchange));
        assertThat(run(
                        "generate",
                        "A baby otter",
                        "--engine",
                        "openai",
                        "--model",
                        "gpt-image-2",
                        "--partial-images",
                        "1",
                        "--preview",
                        "kitty",
                        "-o",
                        "otter.png"))
                .isZero();
        assertThat(talk().split("\u001b_G", -1)).hasSizeGreaterThan(2);
    }

    @Test
    void endsWithARefusal() {
        server.removeContext("/v1/images/generations");
        server.createContext(
                "/v1/images/generations",
                exchange -> answer(exchange, 400, "{\"error\":{\"message\":\"no\",\"code\":\"moderation_blocked\"}}"));
        assertThat(run("generate", "A baby otter", "--engine", "openai", "--model", "gpt-image-2", "-o", "o.png"))
                .isEqualTo(3);
    }

    @Test
    void saysThatAnOutcomeIsUnknown() {
        server.removeContext("/v1/images/generations");
        server.createContext("/v1/images/generations", HttpExchange::close);
        assertThat(run("generate", "A baby otter", "--engine", "openai", "--model", "gpt-image-2", "-o", "o.png"))
                .isEqualTo(6);
        assertThat(talk()).contains("may have been billed").doesNotContain(KEY);
    }

    @Test
    void listsEnginesAndAsksThem() {
        assertThat(run("engines")).isZero();
        assertThat(out.toString(StandardCharsets.UTF_8))
                .containsPattern("sketch \\* .*ready")
                .containsPattern("openai .*openai at http://127.0.0.1:\\d+/v1 +ready");
    }

    @Test
    void listsAnEngineThatIsNotThere() {
        server.stop(0);
        assertThat(run("engines", "--json")).isZero();
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("\"ready\" : false", "could not be connected to");
    }

    private int run(String... arguments) {
        Surroundings surroundings = new Surroundings(
                Terminal.of(out, err, false, true),
                InputStream.nullInputStream(),
                Map.of(
                        "OPENAI_API_KEY",
                        KEY,
                        "OPENAI_BASE_URL",
                        "http://127.0.0.1:" + server.getAddress().getPort() + "/v1"),
                folder,
                folder.resolve("home"),
                InstantSource.system(),
                () -> 7);
        return Program.run(Main.session(surroundings), arguments);
    }

    private String talk() {
        return err.toString(StandardCharsets.UTF_8);
    }

    private static String picture() throws IOException {
        return "{\"data\":[{\"b64_json\":\"%s\"}],\"usage\":{\"input_tokens\":20,\"output_tokens\":100}}"
                .formatted(base64());
    }

    private static void stream(HttpExchange exchange) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", "text/event-stream");
        byte[] body = ("data: {\"type\":\"image_generation.partial_image\",\"partial_image_index\":0,\"b64_json\":\""
                        + base64() + "\"}\n\ndata: {\"type\":\"image_generation.completed\",\"b64_json\":\"" + base64()
                        + "\"}\n\n")
                .getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(200, 0);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    private static String base64() throws IOException {
        try (InputStream in = Pictures.png(new Size(64, 48)).open()) {
            return Base64.getEncoder().encodeToString(in.readAllBytes());
        }
    }

    private static void answer(HttpExchange exchange, int status, String text) throws IOException {
        byte[] body = text.getBytes(StandardCharsets.UTF_8);
        exchange.getRequestBody().readAllBytes();
        exchange.getResponseHeaders().set("x-request-id", "req_7");
        exchange.sendResponseHeaders(status, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }
}
