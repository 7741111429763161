package dev.gesso.server;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gesso.core.fixture.Engines;
import dev.gesso.core.fixture.PlainEngine;
import dev.gesso.core.model.EngineTraits;
import dev.gesso.core.port.Answer;
import dev.gesso.core.port.ImageEngine;
import dev.gesso.core.port.PartialImageListener;
import dev.gesso.core.rule.CheckedRequest;
import java.io.IOException;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Nothing that a caller sent is told to the log, and nothing of the program to a caller. */
final class SilenceTest {

    private static final String CANARY = "canary-4711";

    static Stream<ImageEngine> engines() {
        return Stream.of(new PlainEngine(), failing(new IllegalStateException("bug with " + CANARY)));
    }

    private static ImageEngine failing(RuntimeException failure) {
        return new ImageEngine() {
            @Override
            public EngineTraits traits() {
                return Engines.EMBEDDED;
            }

            @Override
            public Answer send(CheckedRequest request, PartialImageListener listener) {
                throw failure;
            }
        };
    }

    @ParameterizedTest
    @MethodSource("engines")
    void tellsTheLogNothingThatACallerSent(ImageEngine engine) {
        List<String> log = new CopyOnWriteArrayList<>();
        try (TestServer server = TestServer.drawingBy(engine)) {
            Client client = new Client(server);
            client.post(Client.GENERATIONS, Posts.CAT.replace("a cat", CANARY), "Authorization", "Bearer " + CANARY);
            client.post(Client.GENERATIONS, Posts.CAT.replace("gpt-image-2", CANARY));
            client.post(Client.GENERATIONS, CANARY);
            client.post("/" + CANARY, CANARY);
            client.get("/v1/models/" + CANARY);
            CallLines lines = new CallLines(log::add, () -> TestServer.NOW);
            server.lines().forEach(lines::ended);
        }
        assertThat(log).isNotEmpty().allSatisfy(line -> assertThat(line).doesNotContain(CANARY));
    }

    /** Whatever level somebody sets: the libraries' own words go nowhere, and the JDK's say nothing of calls. */
    @Test
    void tellsNoLogOfTheProcessAnythingAtAnyLevel() throws IOException {
        assertThat(Collections.list(getClass()
                        .getClassLoader()
                        .getResources("META-INF/services/org.slf4j.spi.SLF4JServiceProvider")))
                .as("where the libraries log to")
                .singleElement()
                .asString()
                .contains("slf4j-nop");
        List<String> said = new CopyOnWriteArrayList<>();
        String picture = saidWhileCalled(said);
        assertThat(said).as("the JDK's log at its finest").isNotEmpty();
        assertThat(said).noneMatch(line -> line.contains(CANARY) || line.contains(picture.substring(0, 60)));
    }

    /** The base64 that came and went. */
    private static String saidWhileCalled(List<String> said) {
        try (Listening all = Listening.to(said);
                TestServer service = TestServer.start();
                TestServer gateway = TestServer.inFrontOf(service)) {
            Logger.getLogger("canary").finest("heard");
            Client client = new Client(gateway);
            String drawn = client.post(
                            Client.GENERATIONS, Posts.CAT.replace("a cat", CANARY), "Authorization", "Bearer " + CANARY)
                    .at("data.0.b64_json");
            client.post(Client.EDITS, edit(drawn));
            client.post(Client.GENERATIONS, Posts.CAT.replace("a cat", CANARY).replace("}", ",\"stream\":true}"));
            return drawn;
        }
    }

    private static String edit(String picture) {
        return "{\"model\":\"gpt-image-2\",\"prompt\":\"%s\",\"images\":[{\"image_url\":\"data:image/png;base64,%s\"}]}"
                .formatted(CANARY, picture);
    }

    /** Everything that the JDK's loggers say, as long as it is open. */
    private static final class Listening extends Handler implements AutoCloseable {

        private static final Logger ROOT = Logger.getLogger("");

        private final Level before = ROOT.getLevel();
        private final List<String> said;

        private Listening(List<String> said) {
            this.said = said;
        }

        static Listening to(List<String> said) {
            Listening listening = new Listening(said);
            listening.setLevel(Level.ALL);
            ROOT.addHandler(listening);
            ROOT.setLevel(Level.ALL);
            return listening;
        }

        @Override
        public void publish(LogRecord line) {
            said.add(line.getLoggerName() + " " + new SimpleFormatter().formatMessage(line));
        }

        @Override
        public void flush() {}

        @Override
        public void close() {
            ROOT.setLevel(before);
            ROOT.removeHandler(this);
        }
    }

    @Test
    void tellsACallerNothingOfAMistakeInTheProgram() {
        try (TestServer server = TestServer.drawingBy(failing(new IllegalStateException(CANARY)))) {
            Client.Answer answer = new Client(server).post(Client.GENERATIONS, Posts.CAT);
            assertThat(answer.status()).isEqualTo(500);
            assertThat(answer.text()).doesNotContain(CANARY).doesNotContain("Exception");
        }
    }
}
