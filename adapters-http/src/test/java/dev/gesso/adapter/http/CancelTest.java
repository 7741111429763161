package dev.gesso.adapter.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gesso.adapter.http.fixture.Answers;
import dev.gesso.adapter.http.fixture.RawServer;
import dev.gesso.adapter.http.fixture.TestEngines;
import dev.gesso.adapter.http.fixture.Wire;
import dev.gesso.core.fixture.Engines;
import dev.gesso.core.fixture.Profiles;
import dev.gesso.core.fixture.Requests;
import dev.gesso.core.image.Size;
import dev.gesso.core.port.Answer;
import dev.gesso.core.port.EngineException;
import dev.gesso.core.port.EngineFailure;
import dev.gesso.core.request.WireValue;
import dev.gesso.core.rule.CheckedRequest;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Calls that end before their answer does. */
class CancelTest {

    private static final CheckedRequest REQUEST =
            Requests.checked(Requests.generation(Profiles.free()), Profiles.free(), Engines.HOSTED);

    private final CountDownLatch reached = new CountDownLatch(1);
    private final CompletableFuture<Boolean> connectionEnded = new CompletableFuture<>();
    private final RawServer server = RawServer.playing((request, wire) -> {
        reached.countDown();
        wire.awaitEnd();
        connectionEnded.complete(true);
    });

    @AfterEach
    void close() {
        server.close();
    }

    /** On what kind of thread a call is made: the line takes the two by different ways. */
    enum Caller {
        VIRTUAL,
        PLATFORM;

        Thread start(Runnable work) {
            return this == VIRTUAL
                    ? Thread.ofVirtual().start(work)
                    : Thread.ofPlatform().daemon().start(work);
        }

        <T> T call(Supplier<T> work) {
            return CompletableFuture.supplyAsync(work, this::start).join();
        }
    }

    @ParameterizedTest
    @EnumSource
    void closesTheConnectionAtOnceWhereTheCallerIsInterrupted(Caller caller) throws Exception {
        CompletableFuture<EngineFailure> failure = new CompletableFuture<>();
        try (HttpEngine engine = TestEngines.open(server)) {
            Thread thread = caller.start(() -> failure.complete(failureOf(engine)));
            reached.await();
            thread.interrupt();
            assertThat(failure.get(10, TimeUnit.SECONDS))
                    .isEqualTo(new EngineFailure.Cancelled("test: the call was cancelled", true));
            assertThat(connectionEnded.get(10, TimeUnit.SECONDS)).isTrue();
        }
    }

    @ParameterizedTest
    @EnumSource
    void closesTheConnectionWhereTheDeadlineIsOver(Caller caller) throws Exception {
        try (HttpEngine engine = hurried(Duration.ofMillis(200), Duration.ofSeconds(9))) {
            assertThat(caller.call(() -> failureOf(engine)).message())
                    .contains("no whole answer within 200 ms", "may have been billed");
            assertThat(connectionEnded.get(10, TimeUnit.SECONDS)).isTrue();
        }
    }

    @ParameterizedTest
    @EnumSource
    void endsAnAnswerThatStalls(Caller caller) {
        server.play((request, wire) -> {
            wire.send(Wire.head(200, Answers.JSON) + "Content-Length: 1000\r\n\r\n{");
            wire.awaitEnd();
        });
        try (HttpEngine engine = hurried(Duration.ofSeconds(20), Duration.ofMillis(100))) {
            assertThat(caller.call(() -> failureOf(engine)))
                    .isInstanceOf(EngineFailure.OutcomeUnknown.class)
                    .extracting(EngineFailure::message)
                    .asString()
                    .contains("nothing moved for 100 ms");
        }
    }

    @ParameterizedTest
    @EnumSource
    void endsAnAnswerThatDripsForTooLong(Caller caller) {
        server.play((request, wire) -> {
            wire.send(Wire.head(200, Answers.JSON) + "Content-Length: 100000\r\n\r\n");
            while (true) {
                wire.send(" ");
                LockSupport.parkNanos(10_000_000);
            }
        });
        try (HttpEngine engine = hurried(Duration.ofMillis(300), Duration.ofMillis(200))) {
            assertThat(caller.call(() -> failureOf(engine)).message()).contains("no whole answer within 300 ms");
        }
    }

    @ParameterizedTest
    @EnumSource
    void waitsInSilenceForAnEngineAtWork(Caller caller) {
        server.play((request, wire) -> {
            LockSupport.parkNanos(300_000_000);
            wire.answer(200, Answers.JSON, Answers.whole(Answers.png(new Size(64, 64))));
        });
        try (HttpEngine engine = hurried(Duration.ofSeconds(20), Duration.ofMillis(50))) {
            assertThat(caller.call(() -> engine.send(REQUEST))).isNotNull();
        }
    }

    @Test
    void endsWhereTheEngineIsClosed() throws Exception {
        HttpEngine engine = TestEngines.open(server);
        CompletableFuture<EngineFailure> failure = CompletableFuture.supplyAsync(
                () -> failureOf(engine), task -> Thread.ofVirtual().start(task));
        reached.await();
        engine.close();
        assertThat(failure.get(10, TimeUnit.SECONDS)).isInstanceOf(EngineFailure.OutcomeUnknown.class);
    }

    @Test
    void endsWhereNobodyAnswersTheConnection() {
        EngineSettings nowhere = EngineSettings.of(
                        "test", new EngineKind.OpenAi(), "http://host.invalid/v1", new KeyPlace.None())
                .withLimits(new CallLimits(Duration.ofSeconds(20), Duration.ofSeconds(20), Retries.NONE));
        try (HttpEngine engine = TestEngines.engines().open(nowhere)) {
            assertThat(failureOf(engine))
                    .isEqualTo(new EngineFailure.NotSent(
                            "test: its host is not known: is the url right, and the network there?"));
        }
    }

    @ParameterizedTest
    @EnumSource
    void tellsWhatTheListenerThrewAndClosesTheConnection(Caller caller) throws Exception {
        server.play((request, wire) -> {
            wire.send(Wire.head(200, Answers.EVENTS) + "\r\n" + Answers.partial(0, Answers.png(new Size(8, 8))));
            wire.awaitEnd();
            connectionEnded.complete(true);
        });
        try (HttpEngine engine = TestEngines.open(server)) {
            assertThatThrownBy(() -> caller.call(() -> engine.send(REQUEST, (index, image) -> {
                        throw new IllegalStateException("seen enough");
                    })))
                    .hasRootCauseMessage("seen enough");
            assertThat(connectionEnded.get(10, TimeUnit.SECONDS)).isTrue();
        }
    }

    @ParameterizedTest
    @EnumSource
    void takesAListenerThatIsSlowForNoStall(Caller caller) {
        server.play((request, wire) -> {
            byte[] picture = Answers.png(new Size(8, 8));
            wire.send(Wire.head(200, Answers.EVENTS) + "\r\n" + Answers.partial(0, picture));
            wire.send(Answers.completed(picture));
        });
        try (HttpEngine engine = hurried(Duration.ofSeconds(20), Duration.ofMillis(50))) {
            assertThat(caller.call(() -> engine.send(REQUEST, (index, image) -> LockSupport.parkNanos(400_000_000))))
                    .isInstanceOf(Answer.Produced.class);
        }
    }

    @ParameterizedTest
    @EnumSource
    void countsWhatCameWholeBeforeTheRestStalled(Caller caller) {
        server.play((request, wire) -> {
            wire.send(Wire.head(200, Answers.EVENTS) + "\r\n" + Answers.completed(Answers.png(new Size(8, 8))));
            wire.awaitEnd();
        });
        CheckedRequest two = Requests.checked(
                Requests.generation(Profiles.free()).with("n", new WireValue.Whole(2)),
                Profiles.free(),
                Engines.HOSTED);
        try (HttpEngine engine = hurried(Duration.ofSeconds(20), Duration.ofMillis(100))) {
            assertThat(caller.call(() -> engine.send(two)))
                    .isInstanceOfSatisfying(
                            Answer.Produced.class,
                            produced -> assertThat(produced.images()).hasSize(1));
        }
    }

    private HttpEngine hurried(Duration deadline, Duration stall) {
        return TestEngines.engines()
                .open(TestEngines.settings(server).withLimits(new CallLimits(deadline, stall, Retries.NONE)));
    }

    private static EngineFailure failureOf(HttpEngine engine) {
        try {
            throw new AssertionError("An answer: " + engine.send(REQUEST));
        } catch (EngineException failed) {
            return failed.failure();
        }
    }
}
