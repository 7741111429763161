package dev.gesso.core.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MomentsTest {

    private static final Instant NOON = Instant.parse("2026-11-25T12:00:00Z");

    @ParameterizedTest
    @CsvSource({
        "2026-11-24, 2026-11-24T00:00:00Z",
        "2026-11-24T10:15, 2026-11-24T10:15:00Z",
        "2026-11-24T10:15Z, 2026-11-24T10:15:00Z",
        "2026-11-24T10:15:30.5Z, 2026-11-24T10:15:30.500Z",
        "2026-11-24T10:15+02:00, 2026-11-24T08:15:00Z",
        "90m, 2026-11-25T10:30:00Z",
        "12h, 2026-11-25T00:00:00Z",
        "7d, 2026-11-18T12:00:00Z",
        "2w, 2026-11-11T12:00:00Z"
    })
    void understandsWhatPeopleWrite(String text, Instant moment) {
        assertThat(Moments.parse(text, NOON)).contains(moment);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "yesterday", "2026-13-01", "2026-11-24T25:00", "T10:15", "7", "-7d", "9999999d"})
    void understandsNothingElse(String text) {
        assertThat(Moments.parse(text, NOON)).isEmpty();
    }
}
