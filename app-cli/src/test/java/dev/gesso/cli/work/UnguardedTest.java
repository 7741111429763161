package dev.gesso.cli.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

final class UnguardedTest {

    @Test
    void waitsForTheEndOfTheWork() {
        AtomicBoolean done = new AtomicBoolean();
        Unguarded.run(() -> done.set(true));
        assertThat(done).isTrue();
    }

    @Test
    void throwsWhatTheWorkThrows() {
        IllegalArgumentException wrong = new IllegalArgumentException("wrong");
        assertThatThrownBy(() -> Unguarded.run(() -> {
                    throw wrong;
                }))
                .isSameAs(wrong);
    }

    @Test
    void waitsNoLongerWhenItIsInterrupted() {
        CountDownLatch never = new CountDownLatch(1);
        Thread.currentThread().interrupt();
        assertThatThrownBy(() -> Unguarded.run(() -> await(never))).isInstanceOf(CancellationException.class);
        never.countDown();
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
    }
}
