package dev.gesso.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An emulator that is slow on purpose; nobody waits for it here. */
final class SlownessTest {

    private final VirtualTime time = new VirtualTime();

    private static String asking(String more) {
        return "{\"model\":\"gpt-image-1\",\"prompt\":\"a cat\"" + more.replace('\'', '"') + "}";
    }

    /** Four seconds, and eight thousandths of one for each token that the pictures have. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ,'size':'1024x1024','quality':'low'                                      |    272
            ,'size':'1024x1024','quality':'medium'                                   |  1_056
            ,'size':'1024x1024','quality':'high'                                     |  4_160
            ,'size':'1536x1024','quality':'high'                                     |  6_208
            ,'size':'1024x1024','quality':'low','n':3                                |    816
            ,'size':'1024x1024','quality':'low','stream':true                        |    272
            ,'size':'1024x1024','quality':'low','stream':true,'partial_images':2     |    472
            """)
    void takesLongerForMoreTokens(String more, String tokens) {
        try (TestServer server = TestServer.in(time, "realistic")) {
            Client.Answer answer = new Client(server).post(Client.GENERATIONS, asking(more));
            assertThat(answer.status()).isEqualTo(200);
            assertThat(time.gone())
                    .isEqualTo(Duration.ofSeconds(4).plusMillis(8 * Long.parseLong(tokens.replace("_", ""))));
        }
    }

    @Test
    void takesLongerForAModelThatNeedsMoreTokens() {
        try (TestServer server = TestServer.in(time, "realistic")) {
            new Client(server).post(Client.GENERATIONS, Posts.CAT.replace("}", ",\"quality\":\"high\"}"));
            assertThat(time.gone()).isEqualTo(Duration.ofSeconds(4).plusMillis(8 * 7024));
        }
    }

    @ParameterizedTest
    @CsvSource({"fixed:90s, PT90S", "fixed:0.25s, PT0.25S", "fixed:9999s, PT9999S", "none, PT0S"})
    void takesAsLongAsItIsTold(String latency, Duration duration) {
        try (TestServer server = TestServer.in(time, latency)) {
            Client.Answer answer = new Client(server).post(Client.GENERATIONS, asking(",'quality':'high'"));
            assertThat(answer.status()).isEqualTo(200);
            assertThat(time.gone()).isEqualTo(duration);
        }
    }

    /** Once for the whole stream. */
    @Test
    void takesNoLongerForUnfinishedPicturesWhereItsTimeIsFixed() {
        try (TestServer server = TestServer.in(time, "fixed:30s")) {
            String events = new Client(server)
                    .post(Client.GENERATIONS, asking(",'stream':true,'partial_images':3"))
                    .text();
            assertThat(events).contains("\"partial_image_index\":2", "image_generation.completed");
            assertThat(time.gone()).hasSeconds(30);
        }
    }

    @Test
    void takesNoTimeForARequestThatIsWrong() {
        try (TestServer server = TestServer.in(time, "fixed:30s")) {
            assertThat(new Client(server)
                            .post(Client.GENERATIONS, asking(",'n':0"))
                            .status())
                    .isEqualTo(400);
            assertThat(time.gone()).isZero();
        }
    }

    @Test
    void takesItsTimeForEachCallAnew() {
        try (TestServer server = TestServer.in(time, "fixed:30s")) {
            Client client = new Client(server);
            client.post(Client.GENERATIONS, asking(""));
            client.post(Client.GENERATIONS, asking(""));
            assertThat(time.gone()).hasSeconds(60);
        }
    }

    @Test
    void waitsForNobodyWhoHasLeft() {
        CompletableFuture<Boolean> waiting = new CompletableFuture<>();
        CompletableFuture<Boolean> givenUp = new CompletableFuture<>();
        try (TestServer server = TestServer.waiting(duration -> untilInterrupted(waiting, givenUp))) {
            try (Wire wire = Wire.to(server)) {
                wire.send(Posts.generation(Posts.CAT));
                waiting.orTimeout(20, TimeUnit.SECONDS).join();
            }
            assertThat(givenUp.orTimeout(20, TimeUnit.SECONDS).join()).isTrue();
        }
    }

    private static void untilInterrupted(CompletableFuture<Boolean> begun, CompletableFuture<Boolean> ended)
            throws InterruptedException {
        begun.complete(true);
        try {
            new CountDownLatch(1).await();
        } finally {
            ended.complete(true);
        }
    }
}
