package dev.gesso.adapter.http;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gesso.adapter.http.fixture.Answers;
import dev.gesso.adapter.http.fixture.Fault;
import dev.gesso.adapter.http.fixture.Fault.Learned;
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
import dev.gesso.core.rule.CheckedRequest;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever goes wrong on the wire: how often it was sent, what the caller learned, and what it may have cost. */
class FaultTest {

    private static final CheckedRequest REQUEST =
            Requests.checked(Requests.generation(Profiles.free()), Profiles.free(), Engines.HOSTED);

    private final RawServer server = RawServer.playing((request, wire) -> wire.close());
    private final HttpEngine engine = TestEngines.engines()
            .open(TestEngines.settings(server)
                    .withLimits(new CallLimits(Duration.ofSeconds(30), Duration.ofSeconds(20), Retries.USUAL)));

    @AfterEach
    void close() {
        engine.close();
        server.close();
    }

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"RATE_LIMITED", "OVERLOADED"})
    void isSentOnceAndToldAsItIs(Fault fault) {
        server.play(fault.script());
        assertThat(learned()).isEqualTo(fault.learned());
        assertThat(server.received()).hasSize(1);
    }

    @ParameterizedTest
    @EnumSource(names = {"RATE_LIMITED", "OVERLOADED"})
    void isSentAgainWhereAWholeAnswerSaysThatNothingWasDone(Fault fault) {
        server.play(fault.script());
        assertThat(learned()).isEqualTo(fault.learned());
        assertThat(server.received()).hasSize(Retries.USUAL.attempts());
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15})
    void tellsThatABodyCutAtAnySixteenthMayHaveBeenBilled(int sixteenth) {
        server.play((request, wire) -> {
            String body = new String(Answers.whole(Answers.png(new Size(640, 480))), StandardCharsets.UTF_8);
            wire.send(Wire.head(200, Answers.JSON) + "Content-Length: " + body.length() + "\r\n\r\n");
            wire.send(body.substring(0, body.length() * sixteenth / 16));
            wire.close();
        });
        // The last sixteenths are the usage: the picture has come whole by then, and is not thrown away.
        assertThat(learned()).isIn(Learned.OUTCOME_UNKNOWN, Learned.PICTURE);
        assertThat(server.received()).hasSize(1);
    }

    @Test
    void tellsThatNothingWasSentWhereNobodyIsThere() {
        server.close();
        assertThat(learned()).isEqualTo(Learned.NOT_SENT);
    }

    private Learned learned() {
        try {
            return switch (engine.send(REQUEST)) {
                case Answer.Produced produced -> Learned.PICTURE;
                case Answer.Refused refused -> Learned.REFUSED;
            };
        } catch (EngineException failed) {
            Learned learned = learned(failed.failure());
            assertThat(failed.failure().isSurelyNotBilled()).isEqualTo(learned.isSurelyNotBilled());
            return learned;
        }
    }

    private static Learned learned(EngineFailure failure) {
        return switch (failure) {
            case EngineFailure.NotSent ignored -> Learned.NOT_SENT;
            case EngineFailure.TooManyCalls ignored -> Learned.TOO_MANY_CALLS;
            case EngineFailure.Unauthorised ignored -> Learned.UNAUTHORISED;
            case EngineFailure.OutOfFunds ignored -> Learned.OUT_OF_FUNDS;
            case EngineFailure.OutcomeUnknown ignored -> Learned.OUTCOME_UNKNOWN;
            case EngineFailure.BadAnswer ignored -> Learned.BAD_ANSWER;
            case EngineFailure.Cancelled ignored -> throw new AssertionError("Nobody cancelled");
        };
    }
}
