package dev.gesso.adapter.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gesso.adapter.http.fixture.Answers;
import dev.gesso.adapter.http.fixture.RawServer;
import dev.gesso.adapter.http.fixture.Scenes;
import dev.gesso.adapter.http.fixture.TestEngines;
import dev.gesso.core.fixture.Engines;
import dev.gesso.core.fixture.Profiles;
import dev.gesso.core.fixture.Requests;
import dev.gesso.core.image.Size;
import dev.gesso.core.port.Answer;
import dev.gesso.core.port.CallEvent;
import dev.gesso.core.port.EngineException;
import dev.gesso.core.port.EngineFailure;
import dev.gesso.core.rule.CheckedRequest;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A call that is sent again, and what is told of it. */
class RetryingTest {

    private static final CheckedRequest REQUEST =
            Requests.checked(Requests.generation(Profiles.free()), Profiles.free(), Engines.HOSTED);
    private static final RawServer.Script PICTURE = Scenes.answering(200, Answers.whole(Answers.png(new Size(64, 64))));

    private final RawServer server = RawServer.playing(PICTURE);
    private final List<CallEvent> journal = new ArrayList<>();
    private final List<Duration> pauses = new ArrayList<>();

    @AfterEach
    void close() {
        server.close();
    }

    @Test
    void waitsAsLongAsAskedAndSucceeds() {
        playing(busy("retry-after: 7"), PICTURE);
        assertThat(send(TestEngines.settings(server))).isInstanceOf(Answer.Produced.class);
        assertThat(pauses)
                .singleElement()
                .satisfies(pause -> assertThat(pause).isBetween(Duration.ofSeconds(7), Duration.ofMillis(7_500)));
    }

    @Test
    void waitsUntilTheDateThatIsAsked() {
        playing(busy("Retry-After: Wed, 25 Nov 2026 12:00:10 GMT"), PICTURE);
        assertThat(send(TestEngines.settings(server))).isInstanceOf(Answer.Produced.class);
        assertThat(pauses)
                .singleElement()
                .satisfies(pause -> assertThat(pause).isBetween(Duration.ofSeconds(10), Duration.ofMillis(10_500)));
    }

    @Test
    void prefersMilliseconds() {
        playing(busy("retry-after: 9\r\nretry-after-ms: 467"), PICTURE);
        send(TestEngines.settings(server));
        assertThat(pauses).singleElement().satisfies(pause -> assertThat(pause).isLessThan(Duration.ofSeconds(1)));
    }

    @Test
    void givesUpWhereItWouldHaveToWaitForYears() {
        playing(busy("retry-after: 1e9"));
        assertThatThrownBy(() -> send(TestEngines.settings(server))).isInstanceOf(EngineException.class);
        assertThat(pauses).isEmpty();
        assertThat(server.received()).hasSize(1);
    }

    @Test
    void givesUpWhereTheDeadlineWouldBeOver() {
        playing(busy("retry-after: 30"));
        assertThatThrownBy(() -> send(TestEngines.settings(server))).isInstanceOf(EngineException.class);
        assertThat(server.received()).hasSize(1);
    }

    @Test
    void asksAFreeEngineAgainForALostAnswer() {
        playing((request, wire) -> wire.close(), PICTURE);
        EngineSettings free = TestEngines.settings(server, new EngineKind.StableDiffusionCpp());
        assertThat(send(free)).isInstanceOf(Answer.Produced.class);
        assertThat(server.received()).hasSize(2);
    }

    @Test
    void writesEveryAttemptDown() {
        playing(busy("retry-after: 1"), PICTURE);
        send(TestEngines.settings(server));
        assertThat(journal)
                .extracting(event -> event.getClass().getSimpleName())
                .containsExactly("Begun", "Failed", "Postponed", "Begun", "Answered");
        assertThat(journal.getLast()).isInstanceOfSatisfying(CallEvent.Answered.class, answered -> {
            assertThat(answered.requestId()).hasValue("req_1");
            assertThat(answered.connections().idle()).isEqualTo(1);
        });
    }

    @Test
    void countsCallsThatAreUnderWay() {
        send(TestEngines.settings(server));
        assertThat(journal.getFirst())
                .isInstanceOfSatisfying(
                        CallEvent.Begun.class,
                        begun -> assertThat(begun.inFlight()).isOne());
    }

    @Test
    void endsWhereItIsInterruptedWhileItWaits() {
        playing(busy("retry-after: 1"));
        HttpEngines engines = TestEngines.engines().pausing(duration -> {
            throw new InterruptedException();
        });
        try (HttpEngine engine = engines.open(withRetries(TestEngines.settings(server)))) {
            assertThatThrownBy(() -> engine.send(REQUEST))
                    .isInstanceOfSatisfying(
                            EngineException.class,
                            ended -> assertThat(ended.failure())
                                    .isInstanceOfSatisfying(
                                            EngineFailure.Cancelled.class,
                                            cancelled ->
                                                    assertThat(cancelled.sent()).isFalse()));
        } finally {
            assertThat(Thread.interrupted()).isTrue();
        }
    }

    private Answer send(EngineSettings settings) {
        HttpEngines engines = TestEngines.engines(journal::add).pausing(pauses::add);
        try (HttpEngine engine = engines.open(withRetries(settings))) {
            return engine.send(REQUEST);
        }
    }

    private static EngineSettings withRetries(EngineSettings settings) {
        return settings.withLimits(new CallLimits(Duration.ofSeconds(30), Duration.ofSeconds(20), Retries.USUAL));
    }

    private void playing(RawServer.Script... scripts) {
        Iterator<RawServer.Script> next = Arrays.asList(scripts).iterator();
        server.play((request, wire) -> next.next().play(request, wire));
    }

    private static RawServer.Script busy(String header) {
        return (request, wire) -> wire.send("HTTP/1.1 429 -\r\n" + header + "\r\nContent-Length: 0\r\n\r\n");
    }
}
