package dev.gesso.server.emulator;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class CallCountsTest {

    private final CallCounts counts = new CallCounts();

    @Test
    void numbersTheCallsOfEachSession() {
        assertThat(IntStream.of(counts.next("a"), counts.next("b"), counts.next("a"), counts.next("a")))
                .containsExactly(0, 0, 1, 2);
    }

    @Test
    void beginsAnewForASessionThatWasForgotten() {
        counts.next("a");
        counts.forget("a");
        assertThat(counts.next("a")).isZero();
    }

    @Test
    void remembersNoMoreSessionsThanItMay() {
        IntStream.range(0, 3 * CallCounts.MOST_SESSIONS).forEach(session -> counts.next("s" + session));
        assertThat(counts.sessions()).isEqualTo(CallCounts.MOST_SESSIONS);
    }

    @Test
    void remembersASessionThatIsUsedWhileOthersComeAndGo() {
        for (int session = 0; session < 2 * CallCounts.MOST_SESSIONS; session++) {
            counts.next("s" + session);
            assertThat(counts.next("used")).isEqualTo(session);
        }
        assertThat(counts.next("s0")).isZero();
    }
}
