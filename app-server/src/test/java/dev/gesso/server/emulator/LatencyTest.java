package dev.gesso.server.emulator;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class LatencyTest {

    @ParameterizedTest
    @CsvSource({"none, PT0S", "fixed:1.5s, PT1.5S", "fixed:2s, PT2S", "realistic, PT12S"})
    void takesAsLongAsItIsTold(String text, Duration duration) {
        assertThat(Latency.parse(text).orElseThrow().of(1000)).isEqualTo(duration);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "fixed", "fixed:", "fixed:1m", "fixed:-1s", "slow"})
    void knowsNoOtherWords(String text) {
        assertThat(Latency.parse(text)).isEmpty();
    }
}
