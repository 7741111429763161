package dev.gesso.cli.exit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gesso.core.port.EngineFailure;
import dev.gesso.core.port.StorageFailure;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

final class ExitCodeTest {

    static Stream<Arguments> engineFailures() {
        return Stream.of(
                Arguments.of(new EngineFailure.NotSent("x"), ExitCode.UNREACHABLE),
                Arguments.of(
                        new EngineFailure.TooManyCalls("x", Optional.of(Duration.ofSeconds(1))), ExitCode.UNREACHABLE),
                Arguments.of(new EngineFailure.Unauthorised("x"), ExitCode.UNREACHABLE),
                Arguments.of(new EngineFailure.OutOfFunds("x", Optional.empty()), ExitCode.UNREACHABLE),
                Arguments.of(new EngineFailure.Cancelled("x", false), ExitCode.CANCELLED),
                Arguments.of(new EngineFailure.OutcomeUnknown("x"), ExitCode.OUTCOME_UNKNOWN),
                Arguments.of(new EngineFailure.BadAnswer("x"), ExitCode.OUTCOME_UNKNOWN));
    }

    static Stream<StorageFailure> storageFailures() {
        return Stream.of(
                new StorageFailure.Full("x"),
                new StorageFailure.Denied("x"),
                new StorageFailure.Damaged("x"),
                new StorageFailure.Unavailable("x"));
    }

    @ParameterizedTest
    @MethodSource("engineFailures")
    void tellsWhetherItMayHaveBeenBilled(EngineFailure failure, ExitCode code) {
        assertThat(ExitCode.of(failure)).isEqualTo(code);
    }

    @ParameterizedTest
    @MethodSource("storageFailures")
    void tellsThatTheStoreFailed(StorageFailure failure) {
        assertThat(ExitCode.of(failure)).isEqualTo(ExitCode.STORAGE);
    }

    @Test
    void keepsItsPromisesToScripts() {
        assertThat(Arrays.stream(ExitCode.values()).map(ExitCode::code))
                .containsExactly(0, 2, 3, 4, 5, 6, 7, 64, 70, 130);
    }
}
