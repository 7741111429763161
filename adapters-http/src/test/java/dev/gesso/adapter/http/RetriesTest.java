package dev.gesso.adapter.http;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gesso.core.port.EngineFailure;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class RetriesTest {

    private static final Optional<String> ID = Optional.of("req_1");

    /** The table: what is known, and whether it is sent again to an engine that charges, and to one that is free. */
    static Stream<Arguments> table() {
        return Stream.of(
                Arguments.of(new EngineFailure.NotSent("x"), true, true),
                Arguments.of(new EngineFailure.TooManyCalls("x", Optional.empty(), ID), true, true),
                Arguments.of(busy(Duration.ofSeconds(59)), true, true),
                Arguments.of(busy(Duration.ofSeconds(61)), false, false),
                Arguments.of(busy(Duration.ofDays(30)), false, false),
                Arguments.of(new EngineFailure.OutcomeUnknown("x", ID), false, true),
                Arguments.of(new EngineFailure.BadAnswer("x", ID, Optional.of(Path.of("a"))), false, false),
                Arguments.of(new EngineFailure.Unauthorised("x", ID), false, false),
                Arguments.of(new EngineFailure.OutOfFunds("x", ID), false, false),
                Arguments.of(new EngineFailure.Cancelled("x", false), false, false));
    }

    @ParameterizedTest
    @MethodSource("table")
    void sendsAgainOnlyWhatCannotBeChargedTwice(EngineFailure failure, boolean charging, boolean free) {
        assertThat(pause(failure, 1, false).isPresent()).isEqualTo(charging);
        assertThat(pause(failure, 1, true).isPresent()).isEqualTo(free);
    }

    @ParameterizedTest
    @MethodSource("table")
    void endsWithTheLastAttempt(EngineFailure failure, boolean charging, boolean free) {
        assertThat(pause(failure, 3, true)).isEmpty();
    }

    @Test
    void waitsAtLeastAsLongAsItIsAsked() {
        assertThat(pauses(busy(Duration.ofSeconds(7)), 1))
                .allSatisfy(pause -> assertThat(pause).isBetween(Duration.ofSeconds(7), Duration.ofMillis(7_500)));
    }

    @Test
    void spreadsItsWaitsOverAllOfTheTime() {
        assertThat(pauses(new EngineFailure.NotSent("x"), 2))
                .allSatisfy(pause -> assertThat(pause).isLessThanOrEqualTo(Duration.ofSeconds(1)))
                .anySatisfy(pause -> assertThat(pause).isLessThan(Duration.ofMillis(100)))
                .anySatisfy(pause -> assertThat(pause).isGreaterThan(Duration.ofMillis(900)));
    }

    private static EngineFailure busy(Duration wait) {
        return new EngineFailure.TooManyCalls("x", Optional.of(wait), ID);
    }

    private static Optional<Duration> pause(EngineFailure failure, int attempt, boolean free) {
        return Retries.USUAL.pauseAfter(failure, attempt, free, new Random(1));
    }

    private static Stream<Duration> pauses(EngineFailure failure, int attempt) {
        Random chance = new Random(2);
        return IntStream.range(0, 200)
                .mapToObj(round -> Retries.USUAL
                        .pauseAfter(failure, attempt, false, chance)
                        .orElseThrow());
    }
}
