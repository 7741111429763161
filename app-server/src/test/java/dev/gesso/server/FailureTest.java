package dev.gesso.server;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gesso.core.port.EngineFailure;
import java.time.Duration;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

final class FailureTest {

    static Stream<Arguments> failures() {
        return Stream.of(
                Arguments.of(new EngineFailure.NotSent("x"), 503, "absent"),
                Arguments.of(new EngineFailure.TooManyCalls("x", Optional.of(Duration.ofSeconds(2))), 429, "absent"),
                Arguments.of(new EngineFailure.Unauthorised("x"), 502, "false"),
                Arguments.of(new EngineFailure.OutOfFunds("x", Optional.empty()), 429, "false"),
                Arguments.of(new EngineFailure.Cancelled("x", false), 503, "absent"),
                Arguments.of(new EngineFailure.Cancelled("x", true), 503, "false"),
                Arguments.of(new EngineFailure.OutcomeUnknown("x"), 504, "false"),
                Arguments.of(new EngineFailure.BadAnswer("x"), 502, "false"));
    }

    @ParameterizedTest
    @MethodSource("failures")
    void forbidsARetryWhereItWouldBuyAgain(EngineFailure failure, int status, String retry) {
        SlowEngine engine = new SlowEngine(false);
        engine.fail(failure);
        try (TestServer server = TestServer.drawingBy(engine)) {
            Client.Answer answer = new Client(server).post(Client.GENERATIONS, Posts.CAT);
            assertThat(answer.status()).isEqualTo(status);
            assertThat(answer.header("x-should-retry").orElse("absent")).isEqualTo(retry);
        }
    }

    @Test
    void saysHowLongToWait() {
        SlowEngine engine = new SlowEngine(false);
        engine.fail(new EngineFailure.TooManyCalls("x", Optional.of(Duration.ofMillis(1500))));
        try (TestServer server = TestServer.drawingBy(engine)) {
            Client.Answer answer = new Client(server).post(Client.GENERATIONS, Posts.CAT);
            assertThat(answer.header("retry-after")).contains("2");
            assertThat(answer.header("retry-after-ms")).contains("1500");
        }
    }
}
