package dev.gesso.adapter.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class ReadOnceTest {

    private final AtomicInteger readings = new AtomicInteger();

    @Test
    void readsNothingBeforeItIsAsked() {
        ReadOnce<Integer> once = new ReadOnce<>(readings::incrementAndGet);

        assertThat(readings).hasValue(0);
        assertThat(once.get()).isEqualTo(1);
    }

    @Test
    void keepsWhatItHasRead() {
        ReadOnce<Integer> once = new ReadOnce<>(readings::incrementAndGet);
        once.get();

        assertThat(once.get()).isEqualTo(1);
    }

    @Test
    void readsAgainAfterAReadingThatFailed() {
        ReadOnce<Integer> once = new ReadOnce<>(() -> {
            if (readings.incrementAndGet() == 1) {
                throw new IllegalStateException("not now");
            }
            return readings.get();
        });
        assertThatThrownBy(once::get).hasMessage("not now");

        assertThat(once.get()).isEqualTo(2);
    }
}
