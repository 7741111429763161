package dev.gesso.adapter.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class BreakerTest {

    private final AtomicLong nanos = new AtomicLong();
    private final Breaker breaker = new Breaker(Duration.ofMinutes(10), 5, Duration.ofSeconds(30), nanos::get);

    @Test
    void staysClosedWhileFewCallsFail() {
        fail(4);
        assertThat(breaker.allows()).isTrue();
    }

    @Test
    void opensWhereEnoughCallsFail() {
        fail(5);
        assertThat(breaker.allows()).isFalse();
    }

    @Test
    void staysClosedWhereMostCallsGoWell() {
        for (int round = 0; round < 6; round++) {
            breaker.succeeded(breaker.begin().orElseThrow());
        }
        fail(5);
        assertThat(breaker.allows()).isTrue();
    }

    @Test
    void countsCallsThatAreStillUnderWay() {
        List<Breaker.Trial> slow = new ArrayList<>();
        for (int round = 0; round < 6; round++) {
            slow.add(breaker.begin().orElseThrow());
        }
        fail(5);
        assertThat(breaker.allows()).isTrue();
        breaker.failed(slow.getFirst());
        assertThat(breaker.allows()).isFalse();
    }

    @Test
    void forgetsCallsThatBeganLongAgo() {
        fail(4);
        pass(Duration.ofMinutes(11));
        fail(1);
        assertThat(breaker.allows()).isTrue();
    }

    @Test
    void looksAtTheLatestThousandCallsAlone() {
        for (int round = 0; round < 1_500; round++) {
            breaker.succeeded(breaker.begin().orElseThrow());
        }
        fail(499);
        assertThat(breaker.allows()).isTrue();
        fail(1);
        assertThat(breaker.allows()).isFalse();
    }

    @Test
    void letsOneCallFindOutWhenItHasRested() {
        fail(5);
        pass(Duration.ofSeconds(30));
        assertThat(breaker.allows()).isTrue();
        Breaker.Trial probe = breaker.begin().orElseThrow();
        assertThat(breaker.allows()).isFalse();
        breaker.succeeded(probe);
        assertThat(breaker.allows()).isTrue();
    }

    @Test
    void restsAgainWhereThatCallFails() {
        fail(5);
        pass(Duration.ofSeconds(30));
        breaker.failed(breaker.begin().orElseThrow());
        assertThat(breaker.allows()).isFalse();
        pass(Duration.ofSeconds(30));
        assertThat(breaker.allows()).isTrue();
    }

    @Test
    void letsAnotherCallFindOutWhereThatOneIsCancelled() {
        fail(5);
        pass(Duration.ofSeconds(30));
        breaker.undecided(breaker.begin().orElseThrow());
        assertThat(breaker.allows()).isTrue();
    }

    private void fail(int times) {
        for (int round = 0; round < times; round++) {
            breaker.failed(breaker.begin().orElseThrow());
        }
    }

    private void pass(Duration duration) {
        nanos.addAndGet(duration.toNanos());
    }
}
